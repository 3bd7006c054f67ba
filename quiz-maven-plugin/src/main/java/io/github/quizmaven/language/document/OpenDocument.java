package io.github.quizmaven.language.document;

import java.nio.file.Path;

/**
 * A file that is open in an editor, in one version.
 *
 * @param uri how the editor names it
 * @param file where it is, or will be
 * @param version as the editor counts
 * @param text its text in that version
 */
public record OpenDocument(String uri, Path file, int version, EditorText text) {

    public OpenDocument with(int later, EditorText changed) {
        return new OpenDocument(uri, file, later, changed);
    }
}
