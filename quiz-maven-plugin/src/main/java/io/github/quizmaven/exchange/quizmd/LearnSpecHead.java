package io.github.quizmaven.exchange.quizmd;

import io.github.quizmaven.exchange.foreign.QuizDraft;
import io.github.quizmaven.exchange.marked.ForeignKeys;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.PassMark;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.read.yaml.Yaml;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the front matter of a LearnSpec file says. */
final class LearnSpecHead {

    /** Keys that say nothing a quiz has a place for, and why. */
    private static final Map<String, String> LOST =
            Map.of(
                    "version", "a version: quizzes have none",
                    "spec_version", "the version of the format",
                    "ai", "how a program grades texts: quizzes have no such texts",
                    "reveal", "whether questions are shown one by one: readers choose",
                    "updated", "a second date: quizzes have one");

    private final MarkedFile file;
    private final ForeignKeys keys;
    private final boolean language;
    private final @Nullable String title;
    private final @Nullable BigDecimal points;

    private LearnSpecHead(MarkedFile file, ForeignKeys keys) {
        this.file = file;
        this.keys = keys;
        this.language = keys.has("lang");
        this.title = keys.text("title");
        this.points = points();
    }

    static LearnSpecHead of(MarkedFile file) {
        return new LearnSpecHead(file, file.keys());
    }

    boolean has(String key) {
        return key.equals("lang") && language;
    }

    @Nullable String title() {
        return title;
    }

    /** The points of a question that says nothing else; null for one. */
    @Nullable BigDecimal eachPoints() {
        return points;
    }

    private @Nullable BigDecimal points() {
        Yaml.@Nullable Entry scoring = keys.take("scoring");
        if (scoring == null || !(scoring.value() instanceof Yaml.Mapping mapping)) {
            return null;
        }
        @Nullable BigDecimal correct = null;
        for (Yaml.Entry each : mapping.entries()) {
            String text = ForeignKeys.text(each.value());
            boolean number = text.matches("-?\\d{1,6}(?:\\.\\d{1,6})?");
            if (each.key().equals("correct") && number && new BigDecimal(text).signum() > 0) {
                correct = new BigDecimal(text);
            } else if (!number || new BigDecimal(text).signum() != 0) {
                file.notes()
                        .dropped(
                                each.keySpan().to(each.value().span()),
                                "points for wrong answers: none are given or taken");
            }
        }
        return correct == null || correct.compareTo(BigDecimal.ONE) == 0 ? null : correct;
    }

    void write(QuizDraft quiz) {
        text(quiz, Key.DESCRIPTION, "description");
        text(quiz, Key.LICENSE, "license");
        text(quiz, Key.DATE, "created", "date");
        text(quiz, Key.TOPIC, "kind", "domain");
        text(quiz, Key.LANG, "lang");
        author(quiz);
        List<String> tags = keys.list("tags");
        if (!tags.isEmpty()) {
            quiz.key(Key.TAGS, tags);
        }
        settings(quiz);
        LOST.forEach(keys::drop);
        keys.dropRest();
    }

    private void text(QuizDraft quiz, Key<String> key, String... names) {
        @Nullable String text = keys.text(names);
        if (text != null) {
            quiz.key(key, text);
        }
    }

    private void author(QuizDraft quiz) {
        Yaml.@Nullable Entry author = keys.take("author");
        if (author == null) {
            return;
        }
        if (!(author.value() instanceof Yaml.Mapping mapping)) {
            quiz.key(Key.AUTHOR, ForeignKeys.text(author.value()));
            return;
        }
        for (Yaml.Entry each : mapping.entries()) {
            if (each.key().equals("name")) {
                quiz.key(Key.AUTHOR, ForeignKeys.text(each.value()));
            } else {
                file.notes()
                        .dropped(
                                each.keySpan().to(each.value().span()),
                                "more about the author than a name");
            }
        }
    }

    private void settings(QuizDraft quiz) {
        @Nullable BigDecimal pass = keys.number("passing_score");
        if (pass != null) {
            BigDecimal percent = pass.movePointRight(2).stripTrailingZeros();
            quiz.key(Key.PASS, new PassMark(percent, true));
        }
        @Nullable BigDecimal time = keys.number("time_limit");
        time = time == null ? keys.number("timer") : time;
        if (time != null && time.signum() > 0) {
            quiz.key(Key.TIME, Duration.ofSeconds(time.longValue()));
        }
        boolean questions = Boolean.TRUE.equals(keys.flag("shuffle_questions"));
        boolean options = Boolean.TRUE.equals(keys.flag("shuffle_answers"));
        boolean both = Boolean.TRUE.equals(keys.flag("shuffle"));
        quiz.key(Key.SHUFFLE, shuffle(questions || both, options || both));
        if ("deferred".equals(keys.word("feedback_mode", Set.of("deferred", "immediate")))) {
            quiz.key(Key.MODE, Mode.EXAM);
        }
        keys.flag("math");
        if (Boolean.FALSE.equals(keys.flag("partial_scoring"))) {
            quiz.key(Key.GRADING, Grading.ALL_OR_NOTHING);
        }
    }

    static Shuffle shuffle(boolean questions, boolean options) {
        return questions
                ? options ? Shuffle.ALL : Shuffle.QUESTIONS
                : options ? Shuffle.OPTIONS : Shuffle.NONE;
    }
}
