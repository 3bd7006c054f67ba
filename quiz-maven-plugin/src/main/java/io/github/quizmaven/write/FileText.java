package io.github.quizmaven.write;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.write.form.LinkLines;
import io.github.quizmaven.write.text.FrontMatterWriter;
import io.github.quizmaven.write.text.QuestionWriter;
import io.github.quizmaven.write.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file for a quiz, each question as it is to be spelt. */
final class FileText {

    /** A question that cannot be misread. */
    private static final String PLAIN = "## zz\n\n- [x] a\n- [ ] b";

    private final Quiz quiz;
    private final Spelling head = new Spelling();
    private final List<Spelling> questions;
    private final LinkLines links;

    FileText(Quiz quiz) {
        this.quiz = quiz;
        this.questions = quiz.questions().stream().map(each -> new Spelling()).toList();
        this.links = LinkLines.beside(quiz.texts());
    }

    /** How front matter and introduction are spelt. */
    Spelling head() {
        return head;
    }

    /** How a question is spelt. */
    Spelling question(int index) {
        return questions.get(index);
    }

    /** All of it. */
    String text() {
        List<QuestionWriter.Pieces> pieces = new ArrayList<>();
        for (int index = 0; index < questions.size(); index++) {
            pieces.add(pieces(index));
        }
        Map<String, String> common = common(pieces);
        return text(
                FrontMatterWriter.write(quiz, head, common),
                introduction(),
                pieces.stream().map(each -> each.text(common)).toList(),
                links);
    }

    /** Some of the questions, from one to before another, and one that they could take in. */
    String text(int from, int to) {
        List<String> some = new ArrayList<>();
        List<Text> texts = new ArrayList<>();
        for (int index = from; index < to; index++) {
            some.add(pieces(index).text(Map.of()));
            texts.addAll(quiz.questions().get(index).texts());
        }
        some.add(PLAIN);
        return text(FrontMatterWriter.write(quiz, head, Map.of()), "", some, links.usedBy(texts));
    }

    /** The introduction above a question that cannot be misread. */
    String introductionAlone() {
        return text(
                FrontMatterWriter.write(quiz, head, Map.of()),
                introduction(),
                List.of(PLAIN),
                quiz.introduction() == null ? links : links.usedBy(List.of(quiz.introduction())));
    }

    private QuestionWriter.Pieces pieces(int index) {
        return QuestionWriter.write(quiz, quiz.questions().get(index), questions.get(index));
    }

    private String introduction() {
        return head.blocks("/introduction", quiz.introduction());
    }

    /** Definitions are above all texts if these hold some, since the first of several counts. */
    private static String text(
            String frontMatter, String introduction, List<String> questions, LinkLines links) {
        List<String> blocks = new ArrayList<>();
        blocks.add(frontMatter);
        blocks.add(links.held() ? links.lines() : "");
        blocks.add(introduction);
        blocks.addAll(questions);
        blocks.add(links.held() ? "" : links.lines());
        blocks.removeIf(String::isEmpty);
        return String.join("\n\n", blocks) + "\n";
    }

    /** The keys that several questions, and all of them, have with equal values. */
    private static Map<String, String> common(List<QuestionWriter.Pieces> questions) {
        if (questions.size() < 2) {
            return Map.of();
        }
        Map<String, String> common = new LinkedHashMap<>(questions.get(0).metadata());
        common.keySet().removeAll(List.of("id", "type", "order"));
        questions.forEach(each -> common.entrySet().retainAll(each.metadata().entrySet()));
        return common;
    }
}
