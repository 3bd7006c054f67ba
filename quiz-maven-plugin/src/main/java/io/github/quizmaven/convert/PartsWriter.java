package io.github.quizmaven.convert;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.model.Solution;
import io.github.quizmaven.parse.PartName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes what stands below a question's response, each part under its heading. */
final class PartsWriter {

    private static final String ABOVE = "## t\n\n- [x] a\n- [ ] b\n\n";

    /** The part that follows the one that is tried out. */
    private static final String NEXT = "\n\n### Quick check\n\nzz\n";

    private final Trial trial;
    private final String language;
    private final List<String> parts = new ArrayList<>();

    private PartsWriter(Trial trial, String language) {
        this.trial = trial;
        this.language = language;
    }

    /**
     * @param language of the headings, a BCP 47 tag
     */
    static List<String> write(Question question, Trial trial, String language) {
        PartsWriter writer = new PartsWriter(trial, language);
        writer.write(question);
        return writer.parts;
    }

    private void write(Question question) {
        add(PartName.ANSWER, new AnswerWriter(trial, heading(PartName.ANSWER)).write(question));
        question.hints().forEach(each -> add(PartName.HINT, text(each)));
        add(PartName.SOLUTION, solution(question.solution()));
        add(PartName.QUICK_CHECK, text(question.quickCheck()));
        add(PartName.COMMON_MISTAKES, mistakes(question));
        add(PartName.REFERENCES, text(question.references()));
    }

    private void add(PartName name, String content) {
        if (!content.isEmpty()) {
            parts.add(heading(name) + "\n\n" + content);
        }
    }

    private String heading(PartName name) {
        return "### " + name.in(language);
    }

    private String text(@Nullable Markdown text) {
        return text == null
                ? ""
                : trial.text(
                        text,
                        List.of(""),
                        each -> ABOVE + "### Hint\n\n" + each + NEXT,
                        (quiz, wanted) ->
                                isFollowed(quiz, each -> each.hints().size() == 1)
                                        && Trial.same(
                                                quiz.questions().get(0).hints().get(0), wanted));
    }

    private String solution(@Nullable Solution solution) {
        if (solution == null) {
            return "";
        }
        String line = solution.answer() == null ? "" : answerLine(solution.answer());
        @Nullable Markdown text = solution.text();
        return text == null
                ? line
                : trial.text(
                        text,
                        List.of(line.isEmpty() ? "" : "\n\n" + line),
                        each -> ABOVE + "### Solution\n\n" + each + NEXT,
                        (quiz, wanted) ->
                                isFollowed(quiz, each -> each.solution() != null)
                                        && Trial.same(
                                                quiz.questions().get(0).solution().text(), wanted));
    }

    private String answerLine(String answer) {
        String start = PartName.answerLine(language) + ": ";
        String line = answer.replaceAll("\\s*\\n\\s*", " ");
        return trial.best(
                List.of(List.of(start + line), List.of(start + TextForms.asCodeSpan(line))),
                each -> ABOVE + "### Solution\n\n" + each + NEXT,
                quiz ->
                        isFollowed(quiz, each -> each.solution() != null)
                                && answer.equals(quiz.questions().get(0).solution().answer()),
                () -> start + line);
    }

    private static boolean isFollowed(Quiz quiz, Predicate<Question> wanted) {
        if (quiz.questions().size() != 1) {
            return false;
        }
        Question question = quiz.questions().get(0);
        return question.quickCheck() != null
                && question.quickCheck().source().equals("zz")
                && wanted.test(question);
    }

    private String mistakes(Question question) {
        String list = new ItemWriter(trial).mistakes(question.commonMistakes());
        @Nullable Markdown leadIn = question.commonMistakesLeadIn();
        if (list.isEmpty() || leadIn == null) {
            return list;
        }
        return trial.text(
                leadIn,
                List.of("\n\n" + list),
                each -> ABOVE + "### Common mistakes\n\n" + each,
                (quiz, wanted) ->
                        quiz.questions().size() == 1
                                && quiz.questions().get(0).commonMistakes().size()
                                        == question.commonMistakes().size()
                                && Trial.same(
                                        quiz.questions().get(0).commonMistakesLeadIn(), wanted));
    }
}
