package io.github.quizmaven.rule.bank;

import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.rule.QuestionSubject;
import io.github.quizmaven.source.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What remains of a question when its quiz was checked: enough to tell whether two of them ask the
 * same and whether they accept the same.
 *
 * @param place its heading
 * @param id its id
 * @param asked the same for two questions exactly if they ask the same and offer the same
 * @param title the same for two of these exactly if their headings say the same
 * @param key the same for two of these exactly if the same is right
 */
public record Fingerprint(Place place, String id, String asked, String title, String key) {

    private static final int DIGEST_BYTES = 16;

    /** Empty for a question that asks nothing, or whose right answer nobody marked. */
    public static Optional<Fingerprint> of(QuestionSubject subject) {
        @Nullable Response response = subject.question().response();
        List<String> asked = new ArrayList<>(AskedContent.of(subject.question()));
        ResponseContent content =
                response == null || asked.isEmpty()
                        ? ResponseContent.NONE
                        : ResponseContent.of(response);
        if (content.key().isEmpty()) {
            return Optional.empty();
        }
        asked.add(0, content.kind());
        asked.add(digest(content.offered()));
        return Optional.of(
                new Fingerprint(
                        subject.heading(),
                        subject.question().id(),
                        digest(asked),
                        digest(List.of(AskedContent.title(subject.question().title()))),
                        digest(content.key())));
    }

    /** The same 32 hex digits for two lists exactly if they are equal. */
    static String digest(List<String> values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String value : values) {
                byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
