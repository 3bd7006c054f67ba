package io.github.quizmaven.exchange.outgoing.qti12.item;

import io.github.quizmaven.quiz.response.Option;
import java.util.List;
import java.util.Map;

/**
 * Options are to be chosen.
 *
 * @param shuffled whether they are shown in a random order
 */
record ChoiceBody(boolean multiple, boolean shuffled, List<Option> options) implements ItemBody {

    @Override
    public ItemKind kind() {
        return multiple ? ItemKind.MULTIPLE_CHOICE : ItemKind.SINGLE_CHOICE;
    }

    @Override
    public void answers(ItemXml xml) {
        xml.open(
                        "response_lid",
                        Map.of(
                                "ident",
                                ItemXml.RESPONSE,
                                "rcardinality",
                                multiple ? "Multiple" : "Single"))
                .open("render_choice", shuffled ? Map.of("shuffle", "Yes") : Map.of());
        for (Option each : options) {
            xml.open("response_label", Map.of("ident", ident(each))).markup(each.text());
            xml.close();
        }
        xml.close().close();
    }

    @Override
    public void scoring(ItemXml xml) {
        boolean joined = !multiple && xml.dialect().stopsAtFeedback();
        for (Option each : options) {
            if (each.feedback() != null && !(joined && each.correct())) {
                xml.open(ItemXml.CONDITION, Map.of("continue", joined ? "No" : "Yes"))
                        .open("conditionvar")
                        .test("varequal", ident(each))
                        .close()
                        .feedback(feedback(each));
                xml.close();
            }
        }
        xml.open(ItemXml.CONDITION, Map.of("continue", "No")).open("conditionvar");
        if (multiple) {
            all(xml);
        } else {
            right().forEach(each -> xml.test("varequal", ident(each)));
        }
        xml.close().whole();
        if (joined) {
            right().stream()
                    .filter(each -> each.feedback() != null)
                    .forEach(each -> xml.feedback(feedback(each)));
        }
        xml.close();
    }

    /** The right ones, and none of the others. */
    private void all(ItemXml xml) {
        xml.open("and");
        for (Option each : options) {
            if (each.correct()) {
                xml.chosen(ident(each));
            } else {
                xml.open("not").chosen(ident(each)).close();
            }
        }
        xml.close();
    }

    private List<Option> right() {
        return options.stream().filter(Option::correct).toList();
    }

    private static String ident(Option option) {
        return Idents.number(option.id());
    }

    /** Canvas knows by this shape to which answer a feedback belongs. */
    static String feedback(Option option) {
        return ident(option) + "_fb";
    }
}
