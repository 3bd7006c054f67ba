package io.github.quizmaven.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.quizmaven.bind.QuizBinder;
import io.github.quizmaven.convert.QuestionWriter.Draft;
import io.github.quizmaven.markdown.LinkDefinitions;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.parse.QuizParser;
import io.github.quizmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a quiz in the authoring format, in its canonical form. What was written is read again, so
 * that whatever the format cannot say is known.
 */
public final class QuizMarkdownWriter {

    private final Quiz quiz;
    private final List<Markdown> texts;
    private final String definitions;
    private final Trial trial;

    private QuizMarkdownWriter(Quiz quiz, boolean closing) {
        this.quiz = quiz;
        this.texts = Values.of(quiz).texts();
        this.definitions = LinkDefinitions.beside(texts);
        this.trial = new Trial(quiz, definitions, closing);
    }

    /** The file for a quiz. Whatever the quiz holds, there is one. */
    public static WrittenQuiz write(Quiz quiz) {
        Values wanted = Values.of(quiz);
        String text = text(quiz);
        Quiz read = read(quiz.id(), text);
        if (!Values.of(read).sources().equals(wanted.sources())
                && wanted.lostIn(Values.of(read)).isEmpty()) {
            // Texts from elsewhere may be indented or spaced as the parser would not leave them.
            text = text(read);
            read = read(quiz.id(), text);
        }
        return new WrittenQuiz(text, wanted.lostIn(Values.of(read)));
    }

    private static String text(Quiz quiz) {
        String text = new QuizMarkdownWriter(quiz, false).text();
        boolean whole = read(quiz.id(), text).questions().size() == quiz.questions().size();
        return whole ? text : new QuizMarkdownWriter(quiz, true).text();
    }

    private static Quiz read(String id, String text) {
        return QuizBinder.bind(
                QuizParser.parse(SourceFile.decode(id + ".md", text.getBytes(UTF_8))));
    }

    private String text() {
        List<Draft> questions =
                quiz.questions().stream()
                        .map(each -> QuestionWriter.write(quiz, each, trial))
                        .toList();
        Map<String, String> common = common(questions);
        // Above all texts, since the first definition of several counts.
        boolean above = LinkDefinitions.areHeldBy(texts);
        List<String> blocks = new ArrayList<>();
        blocks.add(FrontMatterWriter.write(quiz, common));
        blocks.add(above ? definitions.strip() : "");
        blocks.add(introduction());
        questions.forEach(each -> blocks.add(each.text(common)));
        blocks.add(above ? "" : definitions.strip());
        blocks.removeIf(String::isEmpty);
        return String.join("\n\n", blocks) + "\n";
    }

    private String introduction() {
        @Nullable Markdown introduction = quiz.introduction();
        return introduction == null
                ? ""
                : trial.text(
                        introduction,
                        List.of(""),
                        each -> each + "\n\n## t\n\n- [x] a\n- [ ] b\n",
                        (read, wanted) ->
                                read.questions().size() == 1
                                        && Trial.same(read.introduction(), wanted));
    }

    /** The keys that several questions, and all of them, have with equal values. */
    private static Map<String, String> common(List<Draft> questions) {
        if (questions.size() < 2) {
            return Map.of();
        }
        Map<String, String> common = new LinkedHashMap<>(questions.get(0).metadata());
        common.keySet().removeAll(List.of("id", "type", "order"));
        questions.forEach(each -> common.entrySet().retainAll(each.metadata().entrySet()));
        return common;
    }
}
