package io.github.quizmaven.rule.bank;

import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.rule.QuestionSubject;
import io.github.quizmaven.source.Place;
import java.util.ArrayList;
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
public record Fingerprint(Place place, String id, Digest asked, Digest title, Digest key) {

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
        asked.add(Digest.of(content.offered()).hex());
        return Optional.of(
                new Fingerprint(
                        subject.heading(),
                        subject.question().id(),
                        Digest.of(asked),
                        Digest.of(List.of(AskedContent.title(subject.question().title()))),
                        Digest.of(content.key())));
    }
}
