package io.github.quizmaven.exchange.lms.draft;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.foreign.word.ImportWords;
import io.github.quizmaven.exchange.foreign.word.Ungraded;
import io.github.quizmaven.exchange.lms.LmsKind;
import io.github.quizmaven.exchange.lms.LmsQuestion;
import io.github.quizmaven.exchange.lms.LmsSettings;
import io.github.quizmaven.exchange.markup.ForeignText;
import io.github.quizmaven.exchange.markup.TextMarkup;
import io.github.quizmaven.exchange.outgoing.PlatformTags;
import io.github.quizmaven.quiz.Parts;
import io.github.quizmaven.quiz.Solution;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.quiz.word.Level;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes questions of the authoring format of those of one file of a learning platform. */
public final class LmsDrafts {

    /** How many characters Moodle keeps of an id number. */
    private static final int LONGEST_ID = 100;

    private final Notes notes;
    private final TextMarkup texts;
    private final ImportChoices choices;
    private final String language;
    private final List<Above> above = new ArrayList<>();
    private int count;

    /**
     * @param language the BCP 47 tag of what is written
     */
    public LmsDrafts(Notes notes, TextMarkup texts, ImportChoices choices, String language) {
        this.notes = notes;
        this.texts = texts;
        this.choices = choices;
        this.language = language;
    }

    /** The question, or null if it cannot be said; then a note says why. */
    public @Nullable QuestionDraft draft(LmsQuestion question) {
        count++;
        if (question.kind() == LmsKind.DESCRIPTION) {
            return refused(
                    question.place(),
                    "a description, which asks nothing: `-Dquiz.nearest=true` puts it above the"
                            + " next question");
        }
        @Nullable String ungraded = ungraded(question);
        if (ungraded != null) {
            return refused(question.place(), ungraded);
        }
        QuestionDraft draft = new QuestionDraft(heading(question.place()));
        Stem stem = Stem.of(question, above, texts);
        if (stem.title() == null) {
            notes.guessed(
                    Span.at(question.place().start()), "the question has no title: it is numbered");
        }
        draft.title(
                stem.title() == null
                        ? texts.line(ImportWords.of(language).title(count), question.place())
                        : stem.title());
        Beside beside = new Beside(notes, texts);
        @Nullable Response response = response(question, stem, beside);
        if (question.kind() == LmsKind.ESSAY) {
            question.answers().forEach(each -> beside.right(each.text()));
            draft.card();
            notes.guessed(Span.at(question.place().start()), Ungraded.TEXT.becomes());
        } else if (response == null) {
            return null;
        }
        above.clear();
        draft.stem(question.kind() == LmsKind.CLOZE ? stem.gaps() : stem.text());
        draft.response(response).parts(parts(question, beside));
        keys(question, draft);
        return draft;
    }

    /** Why a text that a person grades is left out; null if it is a card, or graded here. */
    private @Nullable String ungraded(LmsQuestion question) {
        if (question.kind() != LmsKind.ESSAY) {
            return null;
        }
        boolean back =
                !question.answers().isEmpty()
                        || question.feedback() != null && !question.feedback().isBlank();
        return Ungraded.TEXT.refusal(choices.nearest(), back);
    }

    /** Keeps a text that asks nothing, if that is wanted, for the question below it. */
    public boolean keeps(LmsQuestion question) {
        if (question.kind() != LmsKind.DESCRIPTION || !choices.nearest()) {
            return false;
        }
        if (question.title() != null) {
            notes.dropped(question.title().at(), "the title of a description");
        }
        notes.guessed(
                Span.at(question.place().start()),
                "a description becomes the start of the next question's text");
        ForeignText text = question.stem();
        above.add(new Above(texts.blocks(text), text.format(), question.place()));
        return true;
    }

    /** Reports the texts that no question of the category is below. */
    public void leftOver() {
        above.forEach(each -> refused(each.place(), "a description, with no question below it"));
        above.clear();
    }

    /** Says that a question is left out, all of it. */
    public @Nullable QuestionDraft refused(Span place, String words) {
        notes.refused(heading(place), "this question is left out: " + words);
        notes.dropped(place, "a question that is left out");
        return null;
    }

    private @Nullable Response response(LmsQuestion question, Stem stem, Beside beside) {
        return switch (question.kind()) {
            case ONE, MANY -> new Options(notes, texts, choices).read(question);
            case TRUE_FALSE ->
                    new Options(notes, texts, choices).trueFalse(question, TrueFalse.of(language));
            case SHORT_ANSWER -> new Typed(this, notes, texts, beside).shortAnswer(question);
            case NUMERIC -> new Typed(this, notes, texts, beside).numeric(question);
            case CLOZE -> new Gaps(this, notes, texts, beside).read(question, stem);
            case MATCHING -> new Lists(this, texts).matching(question);
            case ORDERING -> new Lists(this, texts).ordering(question);
            case ESSAY, DESCRIPTION -> null;
        };
    }

    private Parts parts(LmsQuestion question, Beside beside) {
        List<Text> hints =
                question.hints().stream().map(texts::text).filter(Objects::nonNull).toList();
        Explained explained = Explained.of(question.feedback());
        @Nullable Text text = beside.solution(explained.solution());
        List<Text> mistakes = new ArrayList<>();
        explained.mistakes().stream()
                .map(texts::text)
                .filter(Objects::nonNull)
                .forEach(mistakes::add);
        mistakes.addAll(beside.mistakes());
        return new Parts(
                hints,
                text == null ? null : new Solution(text, null, null),
                text(explained.quickCheck()),
                mistakes.isEmpty()
                        ? Parts.NONE.commonMistakes()
                        : new Parts.CommonMistakes(text(explained.lead()), mistakes),
                text(explained.references()),
                Parts.Empty.NONE);
    }

    private @Nullable Text text(@Nullable ForeignText text) {
        return text == null ? null : texts.text(text);
    }

    private static void keys(LmsQuestion question, QuestionDraft draft) {
        LmsSettings settings = question.settings();
        draft.id(own(settings.id()));
        tags(settings.tags(), draft);
        BigDecimal points = settings.points();
        if (points != null && points.signum() > 0 && points.compareTo(BigDecimal.ONE) != 0) {
            draft.key(Key.POINTS, points);
        }
        if (Boolean.TRUE.equals(settings.shuffle())) {
            draft.key(Key.SHUFFLE_OPTIONS, Shuffle.OPTIONS);
        }
        if (settings.allOrNothing()) {
            draft.key(Key.GRADING, Grading.ALL_OR_NOTHING);
        }
        if (settings.unit() != null && question.kind() == LmsKind.NUMERIC) {
            draft.key(Key.UNIT, settings.unit());
        }
        if (settings.caseSensitive()) {
            draft.key(Key.CASE, true);
        }
    }

    /** An id without the quiz's, which our exporters put before it; null for one that was cut. */
    private static @Nullable String own(@Nullable String id) {
        boolean cut = id != null && id.codePointCount(0, id.length()) >= LONGEST_ID;
        return id == null || cut ? null : id.substring(id.lastIndexOf('/') + 1);
    }

    /** Tags of which one may say the level, and one the category. */
    private static void tags(List<String> tags, QuestionDraft draft) {
        List<String> rest = new ArrayList<>();
        @Nullable Level level = null;
        @Nullable String category = null;
        for (String each : tags) {
            @Nullable Level said = Level.of(after(PlatformTags.LEVEL, each)).orElse(null);
            String group = after(PlatformTags.CATEGORY, each);
            if (level == null && said != null) {
                level = said;
                draft.key(Key.LEVEL, said);
            } else if (category == null && !group.isEmpty()) {
                category = group;
                draft.key(Key.CATEGORY, group);
            } else {
                rest.add(each);
            }
        }
        if (!rest.isEmpty()) {
            draft.key(Key.TAGS, rest);
        }
    }

    private static String after(String start, String tag) {
        return tag.startsWith(start) ? tag.substring(start.length()).strip() : "";
    }

    /** The first line of a place. */
    private Span heading(Span place) {
        int end = notes.file().lines().end(notes.file().lines().line(place.start()));
        return new Span(place.start(), Math.max(place.start(), Math.min(place.end(), end)));
    }

    /** What is said about answers that have no place of their own for it. */
    static final class Beside {

        private final Notes notes;
        private final TextMarkup texts;
        private final Set<String> right = new LinkedHashSet<>();
        private final List<Text> mistakes = new ArrayList<>();
        private @Nullable Span at;

        Beside(Notes notes, TextMarkup texts) {
            this.notes = notes;
            this.texts = texts;
        }

        /** Feedback on what is right. */
        void right(@Nullable ForeignText feedback) {
            if (feedback != null && !feedback.isBlank()) {
                String blocks = texts.blocks(feedback);
                if (!right.add(blocks)) {
                    notes.dropped(feedback.at(), "feedback that says the same again");
                } else {
                    at = at == null ? feedback.at() : at;
                }
            }
        }

        /**
         * Feedback on what is wrong.
         *
         * @param answer the answer; blank for any
         */
        void wrong(String answer, ForeignText feedback) {
            String blocks = texts.blocks(feedback);
            String lead = answer.isBlank() ? "" : texts.code(answer) + ": ";
            @Nullable Text text = texts.markdown(lead + blocks, feedback.at());
            if (text != null) {
                mistakes.add(text);
            }
        }

        @Nullable Text solution(@Nullable ForeignText general) {
            if (right.isEmpty()) {
                return general == null ? null : texts.text(general);
            }
            List<String> all = new ArrayList<>();
            if (general != null && !general.isBlank()) {
                all.add(texts.blocks(general));
            }
            all.addAll(right);
            return texts.markdown(String.join("\n\n", all), Objects.requireNonNull(at));
        }

        List<Text> mistakes() {
            return mistakes;
        }
    }
}
