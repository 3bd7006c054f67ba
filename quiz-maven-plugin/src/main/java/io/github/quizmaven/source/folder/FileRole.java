package io.github.quizmaven.source.folder;

import io.github.quizmaven.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a file or folder is for a build, by its name. */
public final class FileRole {

    private static final String COLLECTION = "index.md";

    private static final Set<String> NEVER = Set.of("target", "node_modules");

    /** Endings that other tools take for Markdown. */
    private static final List<String> NEAR_ENDINGS =
            List.of(
                    ".mdown", ".mkdown", ".mkd", ".mkdn", ".mdwn", ".mdtxt", ".mdtext", ".mdx",
                    ".md.txt", ".rmd", ".qmd", ".md.bak", ".md~");

    /** What describes a folder to those who work in it, not to learners. */
    private static final String README = "README";

    private FileRole() {}

    /** Whether a file or folder of such a name is looked at. */
    public static boolean isOpen(String name) {
        return !name.startsWith("_") && !name.startsWith(".") && !NEVER.contains(name);
    }

    static boolean isReadme(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return SourceFile.withoutEnding(name).equals(README);
    }

    static boolean isNearly(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        for (String each : NEAR_ENDINGS) {
            if (name.endsWith(each)) {
                return true;
            }
        }
        return false;
    }

    static boolean isCollection(String path) {
        return path.equals(COLLECTION) || path.endsWith("/" + COLLECTION);
    }
}
