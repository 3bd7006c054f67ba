package io.github.quizmaven.read.context;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.syntax.FileTree;

/**
 * What the readers of one file share.
 *
 * @param tree the file's tree
 * @param findings what is wrong with it so far
 * @param language the quiz's language, whose names for parts are known too
 * @param languageKnown whether that is sure; not if the front matter cannot be read
 */
public record FileContext(
        FileTree tree, Findings findings, String language, boolean languageKnown) {

    /** The file as it is read. */
    public SourceFile file() {
        return tree.file();
    }
}
