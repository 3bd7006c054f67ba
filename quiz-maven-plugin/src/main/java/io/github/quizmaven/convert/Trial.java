package io.github.quizmaven.convert;

import io.github.quizmaven.bind.QuizBinder;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.parse.QuizParser;
import io.github.quizmaven.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads pieces of a file before they are written for good. What is read, not a list of Markdown's
 * traps, decides which form a piece needs.
 */
final class Trial {

    private static final List<String> KEY_FAULTS =
            List.of("value", "front-matter-syntax", "metadata-syntax");

    /** What is reported where a piece of a list is put back to where it was probably meant. */
    private static final List<String> MERCIES =
            List.of("malformed-marker", "options-split", "ordering-numbering");

    private static final Pattern TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9-]*)");

    private final String head;
    private final boolean closing;

    /**
     * @param definitions link definitions that the pieces may use, one a line
     * @param closing whether a text that leaves an HTML tag open is not right
     */
    Trial(Quiz quiz, String definitions, boolean closing) {
        this.closing = closing;
        head =
                "---\nmode: practice\nlang: %s\nmath: %s\n---\n\n%s\n"
                        .formatted(YamlText.of(quiz.lang()), quiz.math(), definitions);
    }

    /** The quiz that the text below some front matter makes. */
    Quiz quiz(String text) {
        return QuizBinder.bind(document(text));
    }

    /** The first question in a text. */
    Optional<Question> question(String text) {
        return quiz(text).questions().stream().findFirst();
    }

    /**
     * The first of several ways to write a piece of those that are read rightly and with the fewest
     * reports.
     *
     * @param ways lists of ways; one is looked into if none of those before it has a right way
     * @param frame what the piece is put into
     * @param right whether what is read is what was wanted
     * @param otherwise what is taken if no way is read rightly
     */
    String best(
            List<List<String>> ways,
            UnaryOperator<String> frame,
            Predicate<Quiz> right,
            Supplier<String> otherwise) {
        for (List<String> equal : ways) {
            @Nullable String found = null;
            int fewest = Integer.MAX_VALUE;
            for (String way : equal) {
                QuizDocument document = document(frame.apply(way));
                int reports = document.diagnostics().size();
                if (reports < fewest
                        && document.diagnostics().stream().noneMatch(Trial::isMercy)
                        && right.test(QuizBinder.bind(document))) {
                    found = way;
                    fewest = reports;
                }
                if (fewest == 0) {
                    break;
                }
            }
            if (found != null) {
                return found;
            }
        }
        return otherwise.get();
    }

    /**
     * The best form of a text with what follows it. A rule at its end is left out where it could
     * only separate; what cannot stand there at all is written as code, so that it can be read at
     * least.
     *
     * @param ends the ways to write what follows
     */
    String text(
            Markdown text,
            List<String> ends,
            UnaryOperator<String> frame,
            BiPredicate<Quiz, Markdown> right) {
        if (closing && leavesTagOpen(text.source())) {
            return TextForms.asCode(text) + ends.get(0);
        }
        Markdown shorter = TextForms.withoutRule(text);
        return best(
                with(ends, TextForms.of(text)),
                frame,
                quiz -> right.test(quiz, text),
                () ->
                        best(
                                with(ends, TextForms.of(shorter)),
                                frame,
                                quiz -> right.test(quiz, shorter),
                                () -> TextForms.asCode(text) + ends.get(0)));
    }

    /** Whether a closing tag in a later text would make the headings between them part of HTML. */
    private boolean leavesTagOpen(String text) {
        String tags =
                TAG.matcher(text)
                        .results()
                        .map(each -> "\n</" + each.group(1) + ">\n")
                        .collect(Collectors.joining());
        return !tags.isEmpty() && quiz(text + "\n\n## t\n\n" + tags).questions().isEmpty();
    }

    private static List<List<String>> with(List<String> ends, List<String> forms) {
        return forms.stream().map(form -> ends.stream().map(end -> form + end).toList()).toList();
    }

    private static boolean isMercy(Diagnostic diagnostic) {
        return MERCIES.contains(diagnostic.rule().name());
    }

    /** Whether the keys' values in a file fit their kinds. */
    static boolean accepts(String file) {
        return QuizParser.parse(SourceFile.of("quiz.md", file)).diagnostics().stream()
                .noneMatch(each -> KEY_FAULTS.contains(each.rule().name()));
    }

    /** Whether two texts show the same. */
    static boolean same(@Nullable Markdown one, @Nullable Markdown other) {
        return key(one).equals(key(other));
    }

    private static String key(@Nullable Markdown text) {
        return text == null ? "" : Content.key(text);
    }

    private QuizDocument document(String text) {
        return QuizParser.parse(SourceFile.of("quiz.md", head + text));
    }
}
