package io.github.quizmaven.exchange.outgoing;

import io.github.quizmaven.quiz.Parts;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Written;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.site.file.Urls;
import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.fact.LinkUse;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a format has a place for. All that authors can write is looked for here, so that a format
 * need only say what it holds.
 *
 * @param ofQuiz names of keys of the front matter
 * @param ofQuestion names of keys of a question
 * @param parts what else it holds
 */
public record Held(Set<String> ofQuiz, Set<String> ofQuestion, Set<Part> parts) {

    /** What authors write beside keys, stem and response. */
    public enum Part {
        INTRODUCTION,
        HINTS,
        /** Of options. */
        FEEDBACK,
        /** Solution, quick check, common mistakes and references. */
        SOLUTION,
        IMAGES,
        /** What links lead to, but for other quizzes and folders. */
        FILES,
        /** Characters that XML has no way to write, such as a bell. */
        CONTROLS
    }

    /** Keys that say how a quiz is read, which is over when it is exported. */
    private static final Set<String> READING =
            names(Key.TYPE, Key.ORDER, Key.MATH, Key.DEFAULTS, Key.ID);

    public Held {
        ofQuiz = Set.copyOf(ofQuiz);
        ofQuestion = Set.copyOf(ofQuestion);
        parts = Set.copyOf(parts);
    }

    /** The names of keys. */
    public static Set<String> names(Key<?>... keys) {
        Set<String> names = new HashSet<>();
        Arrays.stream(keys).forEach(each -> names.add(each.name()));
        return names;
    }

    /**
     * Reports what a quiz says and the format has no place for.
     *
     * @param losses knows which questions were left out as a whole
     */
    public void report(Quiz quiz, Losses losses) {
        keys(quiz, null, quiz.metadata().written(), ofQuiz, losses);
        if (quiz.introduction() != null) {
            text(quiz, null, Part.INTRODUCTION, "the introduction", quiz.introduction(), losses);
            uses(quiz, null, List.of(quiz.introduction()), losses);
            controls(quiz, null, List.of(quiz.introduction()), losses);
        }
        for (Question each : quiz.questions()) {
            if (losses.isLeftOut(quiz, each)) {
                continue;
            }
            keys(quiz, each, each.metadata().written(), ofQuestion, losses);
            parts(quiz, each, losses);
            uses(quiz, each, each.texts(), losses);
            controls(quiz, each, each.texts(), losses);
            if (each.response() instanceof ShortAnswer answer) {
                answer.accepted().forEach(one -> characters(quiz, each, one.at(), losses));
            }
        }
    }

    private void controls(Quiz quiz, @Nullable Question question, List<Text> texts, Losses losses) {
        for (Text text : texts) {
            boolean written = characters(quiz, question, text.span(), losses);
            String shown = text.prose().text();
            if (!written && !parts.contains(Part.CONTROLS)) {
                // A reference, whose place in the text nobody knows.
                shown.codePoints()
                        .filter(each -> !XmlText.holds(each))
                        .forEach(each -> character(quiz, question, text.span(), each, losses));
            }
        }
    }

    /** Reports what is written with such a character, at the character. */
    private boolean characters(Quiz quiz, @Nullable Question question, Span at, Losses losses) {
        boolean written = false;
        int here = at.start();
        while (here < at.end() && !parts.contains(Part.CONTROLS)) {
            int each = quiz.file().text().codePointAt(here);
            int next = here + Character.charCount(each);
            if (!XmlText.holds(each)) {
                character(quiz, question, new Span(here, next), each, losses);
                written = true;
            }
            here = next;
        }
        return written;
    }

    private static void character(
            Quiz quiz, @Nullable Question question, Span at, int character, Losses losses) {
        losses.lost(quiz, question, at, "the character U+%04X".formatted(character));
    }

    private static void keys(
            Quiz quiz,
            @Nullable Question question,
            Iterable<Written<?>> written,
            Set<String> held,
            Losses losses) {
        for (Written<?> each : written) {
            String name = each.key().name();
            if (!held.contains(name) && !READING.contains(name)) {
                losses.lost(quiz, question, each.at(), "`" + name + "`");
            }
        }
    }

    private void parts(Quiz quiz, Question question, Losses losses) {
        Parts parts = question.parts();
        for (Text each : parts.hints()) {
            text(quiz, question, Part.HINTS, "a hint", each, losses);
        }
        for (Option each : question.options()) {
            text(quiz, question, Part.FEEDBACK, "an option's feedback", each.feedback(), losses);
        }
        if (parts.solution() != null && !(question.response() instanceof Response.Recall)) {
            text(quiz, question, Part.SOLUTION, "the solution", parts.solution().text(), losses);
        }
        text(quiz, question, Part.SOLUTION, "the quick check", parts.quickCheck(), losses);
        for (Text each : parts.commonMistakes().mistakes()) {
            text(quiz, question, Part.SOLUTION, "a common mistake", each, losses);
        }
        text(quiz, question, Part.SOLUTION, "the references", parts.references(), losses);
    }

    private void text(
            Quiz quiz,
            @Nullable Question question,
            Part part,
            String what,
            @Nullable Text text,
            Losses losses) {
        if (text != null && !parts.contains(part)) {
            losses.lost(quiz, question, text.span(), what);
        }
    }

    /** Files of the author's own, and what a platform would have to load from elsewhere. */
    private void uses(Quiz quiz, @Nullable Question question, List<Text> texts, Losses losses) {
        for (Text text : texts) {
            for (LinkUse each : text.links()) {
                boolean local = !Urls.isExternal(each.destination());
                if (each.image() && !(local && parts.contains(Part.IMAGES))) {
                    losses.lost(quiz, question, each.textPlace(), "an image");
                } else if (!each.image() && local && !isHeld(quiz, each.destination())) {
                    losses.lost(quiz, question, each.place(), "a link to a file of yours");
                }
            }
        }
    }

    /** Whether a link to a place in the quiz itself or to a file leads there in the export too. */
    private boolean isHeld(Quiz quiz, String destination) {
        Address address = Address.of(quiz.file().path(), destination);
        boolean own = address.path().equals(quiz.file().path());
        return parts.contains(Part.FILES)
                && address.kind() == Address.Kind.LOCAL
                && (own || !SourceFile.isMarkdown(address.path()));
    }
}
