package io.github.quizmaven.mutation;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A small source folder in memory. Changing it makes another one.
 *
 * @param files bytes by path, with {@code /}
 */
public record Folder(Map<String, byte[]> files) {

    public Folder {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** Whether it holds one file of Markdown, to which nobody else can link. */
    boolean holdsOneQuiz() {
        return files.keySet().stream().filter(Folder::isMarkdown).count() == 1;
    }

    public Folder with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder with(String path, byte[] bytes) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.put(path, bytes);
        return new Folder(changed);
    }

    Folder without(String path) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.remove(path);
        return new Folder(changed);
    }

    /** The same with the bytes of each Markdown file changed. */
    Folder withMarkdown(UnaryOperator<byte[]> change) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.replaceAll((path, bytes) -> isMarkdown(path) ? change.apply(bytes) : bytes);
        return new Folder(changed);
    }

    private static boolean isMarkdown(String path) {
        return path.endsWith(".md");
    }
}
