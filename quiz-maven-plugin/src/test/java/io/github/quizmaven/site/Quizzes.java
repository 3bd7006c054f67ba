package io.github.quizmaven.site;

import io.github.quizmaven.quiz.Parts;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.QuestionHead;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.Settings;
import io.github.quizmaven.quiz.Solution;
import io.github.quizmaven.quiz.Title;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.quiz.key.Written;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.quiz.word.Level;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.syntax.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quizzes built in code, so that pages can be tested without the reader. */
public final class Quizzes {

    private static final Span NOWHERE = Span.at(0);

    private Quizzes() {}

    public static QuizBuilder quiz(String id, Mode mode, Question... questions) {
        return new QuizBuilder(id, mode, List.of(questions));
    }

    private static <T> void put(List<Written<?>> written, Key<T> key, T value) {
        written.add(new Written<>(key, value, null, NOWHERE));
    }

    private static @Nullable Text text(@Nullable String markdown) {
        return markdown == null ? null : Text.of(markdown);
    }

    /** The content of a heading. */
    static Text line(String markdown) {
        FileTree tree = SyntaxParser.parse("# " + markdown, true);
        return Text.ofLine(
                tree, tree.root().getFirstChild(), new Span(2, tree.file().text().length()));
    }

    /** A quiz with all but its questions at the defaults until set. */
    public static final class QuizBuilder {
        private final String id;
        private final List<Question> questions;
        private final List<Written<?>> metadata = new ArrayList<>();
        private String title = "Scaling";
        private @Nullable String introduction;

        private QuizBuilder(String id, Mode mode, List<Question> questions) {
            this.id = id;
            this.questions = questions;
            put(metadata, Key.MODE, mode);
        }

        public QuizBuilder title(String value) {
            title = value;
            return this;
        }

        public QuizBuilder lang(String value) {
            put(metadata, Key.LANG, value);
            return this;
        }

        public QuizBuilder description(String value) {
            put(metadata, Key.DESCRIPTION, value);
            return this;
        }

        public QuizBuilder topic(String value) {
            put(metadata, Key.TOPIC, value);
            return this;
        }

        public QuizBuilder tags(String... values) {
            put(metadata, Key.TAGS, List.of(values));
            return this;
        }

        public QuizBuilder badge(String value) {
            put(metadata, Key.BADGE, value);
            return this;
        }

        public QuizBuilder introduction(String value) {
            introduction = value;
            return this;
        }

        public QuizBuilder time(Duration value) {
            put(metadata, Key.TIME, value);
            return this;
        }

        public QuizBuilder shuffle(Shuffle value) {
            put(metadata, Key.SHUFFLE, value);
            return this;
        }

        public Quiz build() {
            return new Quiz(
                    id,
                    SourceFile.of(id + ".md", ""),
                    new Metadata(metadata),
                    new Title(title, NOWHERE),
                    text(introduction),
                    questions);
        }
    }

    public static QuestionBuilder question(String id, String title) {
        return new QuestionBuilder(id, title);
    }

    /** A question with all at the defaults until set. */
    public static final class QuestionBuilder {
        private final String id;
        private final String title;
        private final List<Written<?>> metadata = new ArrayList<>();
        private @Nullable Integer attempts;
        private boolean shuffle;
        private @Nullable String stem;
        private @Nullable String prompt;
        private final List<Option> options = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private List<Integer> order = List.of();
        private final List<Text> hints = new ArrayList<>();
        private @Nullable String solution;
        private @Nullable String quickCheck;
        private final List<Text> mistakes = new ArrayList<>();
        private @Nullable String references;

        private QuestionBuilder(String id, String title) {
            this.id = id;
            this.title = title;
        }

        public QuestionBuilder category(String value) {
            put(metadata, Key.CATEGORY, value);
            return this;
        }

        public QuestionBuilder level(String value) {
            put(metadata, Key.LEVEL, Level.of(value).orElseThrow());
            return this;
        }

        public QuestionBuilder time(long seconds) {
            put(metadata, Key.TIME, Duration.ofSeconds(seconds));
            return this;
        }

        public QuestionBuilder attempts(int value) {
            attempts = value;
            return this;
        }

        public QuestionBuilder shuffled() {
            shuffle = true;
            return this;
        }

        public QuestionBuilder stem(String value) {
            stem = value;
            return this;
        }

        public QuestionBuilder prompt(String value) {
            prompt = value;
            return this;
        }

        public QuestionBuilder key(String text) {
            return option(text, true, null);
        }

        public QuestionBuilder distractor(String text) {
            return option(text, false, null);
        }

        public QuestionBuilder distractor(String text, String feedback) {
            return option(text, false, feedback);
        }

        private QuestionBuilder option(String text, boolean correct, @Nullable String feedback) {
            options.add(new Option(Text.of(text), correct, text(feedback), NOWHERE));
            return this;
        }

        public QuestionBuilder step(String text) {
            steps.add(new Step(steps.size() + 1, Text.of(text), NOWHERE));
            return this;
        }

        public QuestionBuilder order(Integer... places) {
            order = List.of(places);
            return this;
        }

        public QuestionBuilder hint(String text) {
            hints.add(Text.of(text));
            return this;
        }

        public QuestionBuilder solution(String text) {
            solution = text;
            return this;
        }

        public QuestionBuilder quickCheck(String text) {
            quickCheck = text;
            return this;
        }

        public QuestionBuilder mistake(String text) {
            mistakes.add(Text.of(text));
            return this;
        }

        public QuestionBuilder references(String text) {
            references = text;
            return this;
        }

        private Response response() {
            if (steps.isEmpty()) {
                return new Choice(false, options);
            }
            return options.isEmpty()
                    ? new Ordering(steps, order)
                    : Sequences.of(steps, text(prompt), options);
        }

        public Question build() {
            return new Question(
                    new QuestionHead(id, line(title), NOWHERE, NOWHERE, false),
                    new Metadata(metadata),
                    new Settings(attempts, shuffle, Grading.PARTIAL),
                    text(stem),
                    response(),
                    new Parts(
                            hints,
                            solution == null ? null : new Solution(text(solution), null, null),
                            text(quickCheck),
                            new Parts.CommonMistakes(null, mistakes),
                            text(references),
                            Parts.Empty.NONE),
                    true);
        }
    }
}
