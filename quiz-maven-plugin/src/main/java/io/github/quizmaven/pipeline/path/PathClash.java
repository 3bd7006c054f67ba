package io.github.quizmaven.pipeline.path;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds quizzes and folders that would meet in the site, on some system at least: names that differ
 * only in case or Unicode form are one there. Names that some system cannot have are found too.
 */
public final class PathClash {

    public static final RuleId RULE = RuleId.error("path-clash");

    /** Names that the site needs for itself, as ends of an id and as whole ids. */
    private static final String PAGE = "index.html";

    private static final Set<String> RESERVED = Set.of("assets", "manifest.json");

    private final Map<String, String> folders = new HashMap<>();
    private final Map<String, String> quizzes = new HashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private PathClash() {}

    /**
     * Checks all quizzes of a build.
     *
     * @param paths their paths, sorted
     */
    public static List<Diagnostic> check(List<String> paths) {
        PathClash clash = new PathClash();
        for (String each : paths) {
            clash.addFolders(each);
        }
        for (String each : paths) {
            clash.addQuiz(each);
        }
        return clash.found;
    }

    /** Whether a site can have a page of that name, apart from those that it has already. */
    public static boolean isSound(String path) {
        return NameFlaw.of(path) == null;
    }

    private void addFolders(String path) {
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            String folder = path.substring(0, end + 1);
            @Nullable String first = folders.putIfAbsent(fold(folder), folder);
            if (first != null && !first.equals(folder)) {
                report(path, "the folders `%s` and `%s`".formatted(first, folder), null);
                // Each other file of this folder has the same fault.
                folders.put(fold(folder), folder);
            }
        }
    }

    private void addQuiz(String path) {
        @Nullable String flaw = NameFlaw.of(path);
        if (flaw != null) {
            found.add(
                    new Diagnostic(
                            RULE,
                            Place.start(path),
                            flaw,
                            "rename it: letters, digits, `-` and `_` are safe on every system"));
            return;
        }
        String id = SourceFile.withoutEnding(path);
        String folded = fold(id);
        @Nullable String folder = folders.get(folded + "/");
        @Nullable String other = quizzes.putIfAbsent(folded, path);
        if (other != null) {
            report(path, "this quiz and `" + other + "`", other);
        } else if (folder != null) {
            report(path, "this quiz and the folder `" + folder + "`", null);
        } else if (RESERVED.contains(folded) || (folded + "/").endsWith(PAGE + "/")) {
            report(path, "this quiz and a file of the site", null);
        }
    }

    private void report(String path, String both, @Nullable String other) {
        found.add(
                new Diagnostic(
                        RULE,
                        Place.start(path),
                        both + " would be in the same place of the site",
                        "rename one of them; case and Unicode form do not tell names apart",
                        other == null
                                ? List.of()
                                : List.of(new Related(Place.start(other), "the other quiz"))));
    }

    private static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
