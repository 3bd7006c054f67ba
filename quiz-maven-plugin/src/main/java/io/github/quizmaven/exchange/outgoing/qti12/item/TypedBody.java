package io.github.quizmaven.exchange.outgoing.qti12.item;

import io.github.quizmaven.exchange.outgoing.StemHtml;
import io.github.quizmaven.exchange.outgoing.html.Gaps;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Numeric;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number or a text is to be typed.
 *
 * @param number what is right; null if a text is
 * @param texts what is right; empty if a number is
 */
record TypedBody(Numeric.@Nullable Accepted number, List<String> texts) implements ItemBody {

    /** Where a text has the one blank that is filled below it. */
    private static final String GAP = "_____";

    @Override
    public ItemKind kind() {
        return number == null ? ItemKind.TEXT : ItemKind.NUMBER;
    }

    @Override
    public String asked(Question question, StemHtml stems) {
        return stems.asked(question, new Gaps(List.of(GAP)));
    }

    @Override
    public void answers(ItemXml xml) {
        Map<String, String> kind = number == null ? Map.of() : Map.of("fibtype", "Decimal");
        xml.open("response_str", Map.of("ident", ItemXml.RESPONSE, "rcardinality", "Single"))
                .open("render_fib", kind)
                .empty("response_label", Map.of("ident", "answer1", "rshuffle", "No"))
                .close()
                .close();
    }

    @Override
    public void scoring(ItemXml xml) {
        xml.open(ItemXml.CONDITION, Map.of("continue", "No")).open("conditionvar");
        if (number == null) {
            // Platforms take any of them, though the specification would ask for all.
            texts.forEach(each -> xml.test("varequal", each));
        } else if (number.isRange()) {
            between(xml, number.from(), number.to());
        } else {
            // Canvas reads a tolerance from the distance of the bounds to the number.
            xml.open("or").test("varequal", number.value().toPlainString()).open("and");
            between(xml, number.from(), number.to());
            xml.close().close();
        }
        xml.close().whole().close();
    }

    private static void between(ItemXml xml, BigDecimal from, BigDecimal to) {
        xml.test("vargte", from.toPlainString()).test("varlte", to.toPlainString());
    }
}
