package io.github.quizmaven.rule.bank;

import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.rule.BoundQuestion;
import io.github.quizmaven.source.Place;
import java.util.List;
import java.util.Optional;

/**
 * What remains of a question when its quiz was checked: enough to tell whether two of them ask the
 * same and whether they accept the same.
 *
 * @param place its heading
 * @param id its id
 * @param asked the same for two questions exactly if they ask the same and offer the same
 * @param key the same for two of these exactly if the same is right
 */
public record Fingerprint(Place place, String id, String asked, String key) {

    /** Empty for a question that asks nothing, or whose right answer nobody marked. */
    public static Optional<Fingerprint> of(BoundQuestion bound) {
        QuestionContent content = new QuestionContent(bound.question());
        List<String> stem = content.stem();
        List<String> offered = content.offered();
        List<String> key = content.key();
        if (stem.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Fingerprint(
                        bound.heading(),
                        bound.question().id(),
                        Content.digest(
                                List.of(content.kind(), stem.toString(), offered.toString())),
                        Content.digest(key)));
    }
}
