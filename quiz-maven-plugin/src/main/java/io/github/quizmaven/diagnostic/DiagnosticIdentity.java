package io.github.quizmaven.diagnostic;

import io.github.quizmaven.source.Sha256;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes a diagnostic the same one after other lines of its file have changed.
 *
 * @param rule the name of its rule
 * @param path the file, as the reader of the identity names it, in NFC and on one line
 * @param question the question it is about, or null
 * @param text what it is about: white space folded, at most 100 characters and an ellipsis
 * @param occurrence how many diagnostics before it are the same but for their place
 */
public record DiagnosticIdentity(
        String rule, String path, @Nullable String question, String text, int occurrence) {

    private static final int MOST_TEXT = 100;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /**
     * The identities of diagnostics in their order.
     *
     * @param prefix what turns the paths of places into those of identities
     */
    public static List<DiagnosticIdentity> of(Diagnostics found, String prefix) {
        Map<DiagnosticIdentity, Integer> seen = new HashMap<>();
        List<DiagnosticIdentity> identities = new ArrayList<>();
        for (Diagnostic each : found.all()) {
            DiagnosticIdentity first = first(each, prefix);
            int before = seen.merge(first, 1, Integer::sum) - 1;
            identities.add(
                    new DiagnosticIdentity(
                            first.rule, first.path, first.question, first.text, before));
        }
        return identities;
    }

    private static DiagnosticIdentity first(Diagnostic diagnostic, String prefix) {
        return new DiagnosticIdentity(
                diagnostic.rule().name(),
                fold(prefix + diagnostic.place().path()),
                diagnostic.question(),
                cut(fold(diagnostic.place().text())),
                0);
    }

    /** The identity as 64 hexadecimal digits. */
    public String fingerprint() {
        String whole =
                String.join(
                        "\0",
                        rule,
                        path,
                        question == null ? "" : question,
                        text,
                        Integer.toString(occurrence));
        return Sha256.hex(whole);
    }

    private static String fold(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MOST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_TEXT)) + "…";
    }
}
