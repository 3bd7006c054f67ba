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

/**
 * What makes a finding the same one after the lines around it have changed.
 *
 * @param rule the name of its rule
 * @param path the file, as the reader of the identity names it
 * @param text the line that it is about, white space folded; the message if the line is blank
 * @param occurrence how many findings before it in the file have the same rule and text
 */
public record FindingIdentity(String rule, String path, String text, int occurrence) {

    /**
     * The identities of findings in their order.
     *
     * @param prefix what turns the paths of places into those of identities
     */
    public static List<FindingIdentity> of(Diagnostics found, String prefix) {
        Map<FindingIdentity, Integer> seen = new HashMap<>();
        List<FindingIdentity> identities = new ArrayList<>();
        for (Diagnostic each : found.all()) {
            FindingIdentity first =
                    new FindingIdentity(
                            each.rule().name(), prefix + each.place().path(), text(each), 0);
            int before = seen.merge(first, 1, Integer::sum) - 1;
            identities.add(new FindingIdentity(first.rule, first.path, first.text, before));
        }
        return identities;
    }

    /** The identity as 64 hexadecimal digits. */
    public String fingerprint() {
        String whole = String.join("\0", rule, path, text, Integer.toString(occurrence));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static String text(Diagnostic diagnostic) {
        String line = diagnostic.place().excerpt();
        String text = line.isBlank() ? diagnostic.message() : line;
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
