package io.github.quizmaven.site;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.Level;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.site.language.Durations;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.site.script.SearchWords;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue keeps of a quiz, so that the quiz itself can be let go.
 *
 * @param badge the badge's title, or null
 */
public record QuizSummary(
        String id,
        String title,
        @Nullable String description,
        String lang,
        Mode mode,
        Extent extent,
        @Nullable String badge,
        About about) {

    /**
     * What it can be found by.
     *
     * @param tags its own and those of its questions
     * @param types the types of its questions
     * @param words as they are looked for
     */
    public record About(
            @Nullable String topic, List<String> tags, List<QuestionType> types, String words) {

        static final About NOTHING = new About(null, List.of(), List.of(), "");

        public About {
            tags = List.copyOf(tags);
            types = List.copyOf(types);
        }
    }

    /**
     * How much there is to answer.
     *
     * @param questions how many a run asks
     * @param estimate how long it takes, or null
     * @param levels the levels of the questions, easiest first
     */
    public record Extent(int questions, @Nullable Duration estimate, List<Level> levels) {

        public Extent {
            levels = List.copyOf(levels);
        }

        @Nullable String estimate(Messages messages) {
            return estimate == null ? null : Durations.text(estimate, messages);
        }

        List<String> levels(Messages messages) {
            Set<String> names = new LinkedHashSet<>();
            for (Level each : levels) {
                names.add(messages.name("level", each.word()));
            }
            return List.copyOf(names);
        }
    }

    public static QuizSummary of(Quiz quiz) {
        return of(quiz, about(quiz.answerable()));
    }

    /** The same without what it can be found by, which takes longer than all else. */
    static QuizSummary brief(Quiz quiz) {
        return of(quiz, About.NOTHING);
    }

    private static QuizSummary of(Quiz quiz, About about) {
        return new QuizSummary(
                quiz.id(),
                quiz.title() == null ? quiz.id() : quiz.title().text(),
                quiz.description(),
                quiz.lang(),
                quiz.mode(),
                extent(quiz.answerable()),
                quiz.badge(),
                about);
    }

    private static About about(Quiz quiz) {
        Set<String> tags = new LinkedHashSet<>(quiz.metadata().get(Key.TAGS, List.<String>of()));
        Set<QuestionType> types = EnumSet.noneOf(QuestionType.class);
        for (Question each : quiz.questions()) {
            tags.addAll(each.tags());
            if (each.type() != null) {
                types.add(each.type());
            }
        }
        return new About(
                quiz.metadata().get(Key.TOPIC),
                List.copyOf(tags),
                List.copyOf(types),
                SearchWords.of(quiz));
    }

    private static Extent extent(Quiz quiz) {
        Set<Level> levels = new TreeSet<>(Level.EASIEST_FIRST);
        for (Question each : quiz.questions()) {
            if (each.level() != null) {
                levels.add(each.level());
            }
        }
        return new Extent(
                quiz.draw() == null ? quiz.questions().size() : quiz.draw(),
                quiz.estimate() == null ? quiz.time() : quiz.estimate(),
                List.copyOf(levels));
    }
}
