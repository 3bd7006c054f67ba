package io.github.quizmaven.exchange.outgoing.qti12.item;

import io.github.quizmaven.exchange.outgoing.StemHtml;
import io.github.quizmaven.exchange.outgoing.html.Gaps;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Cloze;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Blanks are to be filled: names in brackets within the text, and for each a response whose choices
 * are all that it accepts.
 *
 * @param prefix what the names begin with
 */
record BlanksBody(Cloze cloze, String prefix) implements ItemBody {

    private static final String PREFIX = "blank";

    /** With names that the text does not have already. */
    static BlanksBody of(Question question, Cloze cloze) {
        String text = question.stem() == null ? "" : question.stem().source();
        StringBuilder prefix = new StringBuilder(PREFIX);
        while (text.contains("[" + prefix)) {
            prefix.append('-');
        }
        return new BlanksBody(cloze, prefix.toString());
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
