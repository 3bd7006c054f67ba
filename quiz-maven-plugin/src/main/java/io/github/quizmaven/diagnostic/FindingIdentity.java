package io.github.quizmaven.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes a finding the same one after other lines of its file have changed.
 *
 * @param rule the name of its rule
 * @param path the file, as the reader of the identity names it, in NFC and on one line
 * @param question the question it is about, or null
 * @param text what it is about: white space folded, at most 100 characters and an ellipsis
 * @param occurrence how many findings before it are the same but for their place
 */
public record FindingIdentity(
        String rule, String path, @Nullable String question, String text, int occurrence) {

    private static final int MOST_TEXT = 100;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /**
     * The identities of findings in their order.
     *
     * @param prefix what turns the paths of places into those of identities
     */
    public static List<FindingIdentity> of(Diagnostics found, String prefix) {
        Map<FindingIdentity, Integer> seen = new HashMap<>();
        List<FindingIdentity> identities = new ArrayList<>();
        for (Diagnostic each : found.all()) {
            FindingIdentity first = first(each, prefix);
            int before = seen.merge(first, 1, Integer::sum) - 1;
            identities.add(
                    new FindingIdentity(
                            first.rule, first.path, first.question, first.text, before));
        }
        return identities;
    }

    private static FindingIdentity first(Diagnostic diagnostic, String prefix) {
        return new FindingIdentity(
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
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
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
