package io.github.quizmaven.exchange.outgoing.qti12;

import io.github.quizmaven.exchange.outgoing.Held;
import io.github.quizmaven.exchange.outgoing.pack.PackageManifest;
import io.github.quizmaven.exchange.outgoing.pack.PackageManifest.Resource;
import io.github.quizmaven.exchange.outgoing.qti12.item.Idents;
import io.github.quizmaven.exchange.outgoing.qti12.item.ItemDialect.Change;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.ShortAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What Canvas took over from Common Cartridges, and other dialects would have to say again. */
final class Cartridges {

    /** The folder of images in a package. */
    static final String IMAGES = "images/";

    /** The name space of a manifest. */
    static final String CONTENT_PACKAGE = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";

    /** The keys of a question that have a place, or of which is said what becomes of them. */
    static final Set<String> OF_QUESTION =
            Held.names(Key.POINTS, Key.ATTEMPTS, Key.SHUFFLE_OPTIONS, Key.GRADING, Key.CASE);

    private Cartridges() {}

    /** What changes in every dialect; to be added to. */
    static List<Change> changes(Question question) {
        List<Change> changes = new ArrayList<>();
        Response response = Objects.requireNonNull(question.response());
        boolean exact =
                response instanceof ShortAnswer answer && answer.caseSensitive()
                        || response instanceof Cloze cloze && cloze.caseSensitive();
        if (exact) {
            changes.add(new Change(Key.CASE, "upper and lower case are the same"));
        }
        return changes;
    }

    /** Whether a response can be right in part. */
    static boolean hasParts(Question question) {
        return Objects.requireNonNull(question.response()).expected().key().size() > 1;
    }

    /** How often and how long a quiz may be taken. */
    static Map<String, String> limits(QuizRules rules) {
        Map<String, String> limits = new LinkedHashMap<>();
        if (rules.minutes() != null) {
            limits.put("qmd_timelimit", rules.minutes().toString());
        }
        limits.put(
                "cc_maxattempts",
                rules.attempts() == null ? "unlimited" : rules.attempts().toString());
        return limits;
    }

    static List<Resource> images(Iterable<String> paths) {
        List<Resource> resources = new ArrayList<>();
        for (String each : paths) {
            resources.add(
                    new Resource(
                            image(each),
                            "webcontent",
                            each,
                            PackageManifest.NOTHING,
                            List.of(each),
                            List.of()));
        }
        return resources;
    }

    static String image(String path) {
        return Idents.of("image", path);
    }
}
