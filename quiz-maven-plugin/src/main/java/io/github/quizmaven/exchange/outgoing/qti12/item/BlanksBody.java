package io.github.quizmaven.exchange.outgoing.qti12.item;

import io.github.quizmaven.exchange.outgoing.StemHtml;
import io.github.quizmaven.exchange.outgoing.html.Gaps;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Blanks are to be filled: names in brackets within the text, and for each a response whose choices
 * are all that it accepts.
 *
 * @param prefix what the names begin with
 */
record BlanksBody(Cloze cloze, String prefix) implements ItemBody {

    private static final String PREFIX = "blank";

    /** What looks like the name of a blank, or is the beginning of one. */
    private static final Pattern NAME = Pattern.compile("\\[" + PREFIX + "(?<dashes>-*+)");

    /** With names that the text does not have already. */
    static BlanksBody of(Question question, Cloze cloze) {
        int dashes = -1;
        for (Text each : question.texts()) {
            Matcher names = NAME.matcher(each.key());
            while (names.find()) {
                dashes = Math.max(dashes, names.group("dashes").length());
            }
        }
        return new BlanksBody(cloze, PREFIX + "-".repeat(dashes + 1));
    }

    @Override
    public ItemKind kind() {
        return ItemKind.BLANKS;
    }

    @Override
    public String asked(Question question, StemHtml stems) {
        return stems.asked(
                question, new Gaps(names().stream().map(each -> "[" + each + "]").toList()));
    }

    private List<String> names() {
        return IntStream.rangeClosed(1, cloze.blanks().size())
                .mapToObj(number -> prefix + number)
                .toList();
    }

    /** What a blank accepts. */
    private List<String> answers(int index) {
        return cloze.blanks().get(index).answers().stream().distinct().toList();
    }

    @Override
    public void answers(ItemXml xml) {
        List<String> names = names();
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index);
            xml.open("response_lid", Map.of("ident", response(name))).plain(name);
            xml.open("render_choice");
            for (String each : answers(index)) {
                xml.open("response_label", Map.of("ident", Idents.number(name, each))).plain(each);
                xml.close();
            }
            xml.close().close();
        }
    }

    @Override
    public void scoring(ItemXml xml) {
        List<String> names = names();
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index);
            for (String each : answers(index)) {
                xml.part(index, names.size(), response(name), Idents.number(name, each));
            }
        }
    }

    private static String response(String name) {
        return "response_" + name;
    }
}
