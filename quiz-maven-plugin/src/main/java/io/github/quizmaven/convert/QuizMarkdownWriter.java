package io.github.quizmaven.convert;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Option;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Quiz;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a quiz in the authoring format, in its canonical form. */
public final class QuizMarkdownWriter {

    private QuizMarkdownWriter() {}

    /** The file for a quiz. Whatever the quiz holds, there is one. */
    public static WrittenQuiz write(Quiz quiz) {
        List<String> blocks = new ArrayList<>();
        blocks.add("---\ntitle: " + quoted(quiz.title() == null ? "" : quiz.title()) + "\n---");
        for (Question question : quiz.questions()) {
            blocks.add("## " + source(question.title()));
            if (question.stem() != null) {
                blocks.add(question.stem().source());
            }
            List<String> options =
                    question.options().stream().map(QuizMarkdownWriter::option).toList();
            blocks.add(String.join("\n", options));
            question.hints().forEach(each -> blocks.add("### Hint\n\n" + each.source()));
        }
        return new WrittenQuiz(String.join("\n\n", blocks) + "\n", List.of());
    }

    private static String option(Option option) {
        String feedback =
                option.feedback() == null
                        ? ""
                        : "\n> " + option.feedback().source().replace("\n", "\n> ");
        return "- ["
                + (option.correct() ? "x" : " ")
                + "] "
                + (option.text().source() + feedback).replace("\n", "\n  ");
    }

    private static String source(@Nullable Markdown markdown) {
        return markdown == null ? "" : markdown.source();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
