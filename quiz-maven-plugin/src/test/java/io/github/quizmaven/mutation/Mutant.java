package io.github.quizmaven.mutation;

import io.github.quizmaven.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A folder with one fault.
 *
 * @param folder all of it
 * @param path the file that the one report must be about
 * @param expected where the report must stand in that file's text with {@code \n} line ends
 */
public record Mutant(Folder folder, String path, Span expected) {

    /** A quiz with another text. */
    static Mutant of(Sound sound, String text, Span expected) {
        return new Mutant(sound.folder().with(sound.path(), text), sound.path(), expected);
    }

    /** Replaces a stretch; the report is expected at a stretch of what it becomes. */
    public static Mutant replace(Sound sound, Span span, String by, int from, int to) {
        return of(
                sound,
                sound.text().substring(0, span.start()) + by + sound.text().substring(span.end()),
                new Span(span.start() + from, span.start() + to));
    }

    /** Replaces a stretch; the report is expected at all of what it becomes. */
    public static Mutant replace(Sound sound, Span span, String by) {
        return replace(sound, span, by, 0, by.length());
    }

    /** Inserts a text; the report is expected at a part of it, which stands there once. */
    public static Mutant insert(Sound sound, int offset, String text, String reported) {
        int at = text.indexOf(reported);
        return replace(sound, Span.at(offset), text, at, at + reported.length());
    }

    /** Inserts a text; the report is expected at what stands between {@code «} and {@code »}. */
    static Mutant insert(Sound sound, int offset, String marked) {
        int from = marked.indexOf('«');
        int to = marked.indexOf('»') - 1;
        return replace(sound, Span.at(offset), marked.replaceAll("[«»]", ""), from, to);
    }

    /** The same damage, reported elsewhere; the place is one of the damaged text. */
    public Mutant reportedAt(Span place) {
        return new Mutant(folder, path, place);
    }

    /** The same with another file beside the damaged one. */
    Mutant with(String beside, byte[] bytes) {
        return new Mutant(folder.with(beside, bytes), path, expected);
    }

    /** Whether the file that the report is about is UTF-8. */
    boolean isText() {
        byte[] again = folder.text(path).getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(folder.files().get(path), again);
    }

    /** The report's place as people and editors count it, as in {@code a.md 2:3-2:7}. */
    String place() {
        String text = folder.text(path);
        return path + " " + position(text, expected.start()) + "-" + position(text, expected.end());
    }

    /** Counted here once more, so that the product's counting is checked too. */
    private static String position(String text, int offset) {
        String before = text.substring(0, offset);
        long line = 1 + before.chars().filter(each -> each == '\n').count();
        String start = before.substring(before.lastIndexOf('\n') + 1);
        return line + ":" + (1 + start.codePoints().count());
    }
}
