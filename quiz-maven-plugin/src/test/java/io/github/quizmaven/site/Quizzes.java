package io.github.quizmaven.site;

import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Grading;
import io.github.quizmaven.model.Level;
import io.github.quizmaven.model.Mode;
import io.github.quizmaven.model.Option;
import io.github.quizmaven.model.PassMark;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.model.Shuffle;
import io.github.quizmaven.model.Solution;
import io.github.quizmaven.model.Step;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quizzes built in code, so that pages can be tested without the parser. */
final class Quizzes {

    private Quizzes() {}

    static QuizBuilder quiz(String id, Mode mode, Question... questions) {
        return new QuizBuilder(id, mode, List.of(questions));
    }

    /** A quiz with all but its questions at the defaults until set. */
    static final class QuizBuilder {
        private final String id;
        private final Mode mode;
        private final List<Question> questions;
        private String title = "Scaling";
        private String lang = "en";
        private @Nullable String description;
        private @Nullable String badge;
        private @Nullable String introduction;
        private @Nullable Duration time;
        private Shuffle shuffle = Shuffle.NONE;
        private PassMark pass = PassMark.percent(60);

        private QuizBuilder(String id, Mode mode, List<Question> questions) {
            this.id = id;
            this.mode = mode;
            this.questions = questions;
        }

        QuizBuilder title(String value) {
            title = value;
            return this;
        }

        QuizBuilder lang(String value) {
            lang = value;
            return this;
        }

        QuizBuilder description(String value) {
            description = value;
            return this;
        }

        QuizBuilder badge(String value) {
            badge = value;
            pass = PassMark.percent(100);
            return this;
        }

        QuizBuilder introduction(String value) {
            introduction = value;
            return this;
        }

        QuizBuilder time(Duration value) {
            time = value;
            return this;
        }

        QuizBuilder shuffle(Shuffle value) {
            shuffle = value;
            return this;
        }

        Quiz build() {
            return new Quiz(
                    id,
                    SourceFile.of(id + ".md", ""),
                    title,
                    description,
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    lang,
                    mode,
                    badge,
                    pass,
                    shuffle,
                    null,
                    time,
                    null,
                    Grading.PARTIAL,
                    true,
                    introduction == null ? null : Markdown.of(introduction),
                    questions);
        }
    }

    static QuestionBuilder question(String id, String title) {
        return new QuestionBuilder(id, title);
    }

    /** A question with all at the defaults until set. */
    static final class QuestionBuilder {
        private final String id;
        private final String title;
        private QuestionType type = QuestionType.SINGLE_CHOICE;
        private @Nullable String category;
        private @Nullable Level level;
        private @Nullable Duration time;
        private @Nullable Integer attempts;
        private boolean shuffle;
        private @Nullable String stem;
        private @Nullable String prompt;
        private final List<Option> options = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private List<Integer> order = List.of();
        private final List<Markdown> hints = new ArrayList<>();
        private @Nullable String solution;
        private @Nullable String quickCheck;
        private final List<Markdown> mistakes = new ArrayList<>();
        private @Nullable String references;

        private QuestionBuilder(String id, String title) {
            this.id = id;
            this.title = title;
        }

        QuestionBuilder category(String value) {
            category = value;
            return this;
        }

        QuestionBuilder level(String value) {
            level = Level.of(value).orElseThrow();
            return this;
        }

        QuestionBuilder time(long seconds) {
            time = Duration.ofSeconds(seconds);
            return this;
        }

        QuestionBuilder attempts(int value) {
            attempts = value;
            return this;
        }

        QuestionBuilder shuffled() {
            shuffle = true;
            return this;
        }

        QuestionBuilder stem(String value) {
            stem = value;
            return this;
        }

        QuestionBuilder prompt(String value) {
            prompt = value;
            return this;
        }

        QuestionBuilder key(String text) {
            return option(text, true, null);
        }

        QuestionBuilder distractor(String text) {
            return option(text, false, null);
        }

        QuestionBuilder distractor(String text, String feedback) {
            return option(text, false, feedback);
        }

        private QuestionBuilder option(String text, boolean correct, @Nullable String feedback) {
            options.add(
                    new Option(
                            Content.id(Markdown.of(text)),
                            Markdown.of(text),
                            correct,
                            feedback == null ? null : Markdown.of(feedback),
                            Span.at(0)));
            return this;
        }

        QuestionBuilder step(String text) {
            type = QuestionType.ORDERING;
            steps.add(new Step(Content.id(Markdown.of(text)), steps.size() + 1, Markdown.of(text), Span.at(0)));
            return this;
        }

        QuestionBuilder order(Integer... places) {
            order = List.of(places);
            return this;
        }

        QuestionBuilder hint(String text) {
            hints.add(Markdown.of(text));
            return this;
        }

        QuestionBuilder solution(String text) {
            solution = text;
            return this;
        }

        QuestionBuilder quickCheck(String text) {
            quickCheck = text;
            return this;
        }

        QuestionBuilder mistake(String text) {
            mistakes.add(Markdown.of(text));
            return this;
        }

        QuestionBuilder references(String text) {
            references = text;
            return this;
        }

        Question build() {
            return new Question(
                    id,
                    Markdown.of(title),
                    type,
                    category,
                    level,
                    time,
                    BigDecimal.ONE,
                    attempts,
                    List.of(),
                    shuffle,
                    Grading.PARTIAL,
                    markdown(stem),
                    options,
                    steps,
                    order,
                    markdown(prompt),
                    null,
                    List.of(),
                    List.of(),
                    null,
                    List.of(),
                    false,
                    hints,
                    solution == null ? null : new Solution(markdown(solution), null, null),
                    markdown(quickCheck),
                    mistakes,
                    null,
                    markdown(references),
                    Span.at(0));
        }

        private static @Nullable Markdown markdown(@Nullable String text) {
            return text == null ? null : Markdown.of(text);
        }
    }
}
