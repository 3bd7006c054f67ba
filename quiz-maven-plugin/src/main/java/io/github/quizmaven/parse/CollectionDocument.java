package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Ignore;
import io.github.quizmaven.markdown.Dialect;
import io.github.quizmaven.markdown.LinkDefinitions;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A folder's {@code index.md}: what its page says above the list of its quizzes.
 *
 * @param file the file
 * @param title plain text, or null
 * @param description plain text, or null
 * @param text what follows the front matter, or null
 * @param diagnostics what is wrong with it
 * @param ignores what the author says is no fault
 */
public record CollectionDocument(
        SourceFile file,
        @Nullable String title,
        @Nullable String description,
        @Nullable Markdown text,
        List<Diagnostic> diagnostics,
        List<Ignore> ignores) {

    public CollectionDocument {
        diagnostics = List.copyOf(diagnostics);
        ignores = List.copyOf(ignores);
    }

    /** Reads one; whatever the file holds, a document comes out. */
    public static CollectionDocument parse(SourceFile file) {
        if (file.undecodable() != null) {
            QuizDocument unread = QuizParser.undecodable(file);
            return new CollectionDocument(
                    file, null, null, null, unread.diagnostics(), unread.ignores());
        }
        FrontMatter frontMatter = FrontMatter.find(file);
        DocumentBuilder head = new DocumentBuilder(file, Keys.BUILT_IN, Dialect.PLAIN);
        frontMatter.read(head, Key.COLLECTION, "a folder's `index.md`");
        BlockTree tree = BlockTree.of(file, frontMatter, true);
        Node root = tree.root();
        DocumentBuilder document =
                head.with(tree.file(), new Dialect(LinkDefinitions.source(root), true, false));
        new IgnoreReader(document).read(tree);
        if (QuizParser.holdsTasks(root, tree.file())) {
            document.report(
                    Syntax.STRAY_CONTENT,
                    Span.at(0),
                    "`index.md` is the text of its folder's page and holds no questions",
                    "move the questions to a file of another name");
        }
        Slice text = Slices.ofBlocks(tree.file(), Blocks.children(root));
        QuizDocument read = document.build(false);
        return new CollectionDocument(
                file,
                read.tree().path("title").asString(null),
                read.tree().path("description").asString(null),
                text == null ? null : document.markdown(text),
                read.diagnostics(),
                read.ignores());
    }

    /** The folder from the source folder, with {@code /}; empty for the source folder itself. */
    public String folder() {
        int slash = file.path().lastIndexOf('/');
        return slash < 0 ? "" : file.path().substring(0, slash);
    }
}
