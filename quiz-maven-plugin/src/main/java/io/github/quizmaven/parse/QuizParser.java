package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Silence;
import io.github.quizmaven.markdown.Dialect;
import io.github.quizmaven.markdown.LinkDefinitions;
import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.Objects;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import tools.jackson.databind.node.ArrayNode;

/** Reads one file as a quiz. Whatever the file holds, a document comes out. */
public final class QuizParser {

    private QuizParser() {}

    public static QuizDocument parse(SourceFile file) {
        return parse(file, Keys.BUILT_IN);
    }

    /** Reads files whose authors may also write an organisation's keys. */
    public static Function<SourceFile, QuizDocument> with(OwnKeys own) {
        Keys keys = Keys.of(own);
        return file -> parse(file, keys);
    }

    private static QuizDocument parse(SourceFile file, Keys keys) {
        if (file.undecodable() != null) {
            return undecodable(file);
        }
        FrontMatter frontMatter = FrontMatter.find(file);
        DocumentBuilder head = new DocumentBuilder(file, keys, Dialect.PLAIN);
        frontMatter.read(head, keys.quiz(), "the front matter");
        boolean math = head.tree().path("math").asBoolean(true);
        BlockTree tree = BlockTree.of(file, frontMatter, math);
        if (!frontMatter.hasOurKeys() && !looksLikeQuiz(tree.root(), tree.file())) {
            return notAQuiz(tree);
        }
        Node root = tree.root();
        DocumentBuilder document =
                head.with(tree.file(), new Dialect(LinkDefinitions.source(root), math, false));
        read(root, document);
        new IgnoreReader(document).read(tree);
        return document.build(true);
    }

    private static void read(Node root, DocumentBuilder document) {
        SourceFile file = document.file();
        HtmlRegions html = new HtmlRegions(root, file);
        Outline outline = Outline.of(root, file, html);
        new HeadingCheck(document, html).check(root, outline);
        String language = document.tree().path("lang").asString("en");
        introduction(outline, document);
        ArrayNode questions = document.tree().putArray("questions");
        QuestionReader reader = new QuestionReader(document, language);
        for (Outline.Section section : outline.sections()) {
            String pointer = "/questions/" + questions.size();
            reader.read(section, questions.addObject(), pointer);
        }
        if (questions.isEmpty() && !Fences.reportSwallowing(outline.introduction(), document)) {
            document.report(
                    Syntax.QUIZ_EMPTY,
                    Span.at(0),
                    "this quiz has no questions",
                    "start each question with a level-2 heading: `## …`");
            document.silence(Silence.all(new Span(0, file.text().length())));
        }
    }

    private static void introduction(Outline outline, DocumentBuilder document) {
        SourceFile file = document.file();
        if (!outline.titles().isEmpty()) {
            Heading heading = outline.titles().get(0);
            String plain = Slug.plainText(heading);
            String title = document.tree().path("title").asString("");
            if (!document.tree().has("title")) {
                if (!plain.isEmpty()) {
                    document.tree().put("title", plain);
                    document.place("/title", Blocks.headingText(heading, file));
                }
            } else if (!title.equals(plain)) {
                document.report(
                        Syntax.TITLE_DIFFERS,
                        Blocks.headingText(heading, file),
                        "the heading is `" + plain + "`, but `title` above is `" + title + "`",
                        "delete one of them, or write the same twice");
            }
        }
        new MetadataReader(document).reportMisplaced(outline.introduction());
        Slice text = Slices.ofBlocks(file, outline.introduction());
        if (text != null) {
            document.tree().put("introduction", document.text("/introduction", text));
        }
    }

    static QuizDocument undecodable(SourceFile file) {
        DocumentBuilder document = new DocumentBuilder(file, Keys.BUILT_IN, Dialect.PLAIN);
        document.report(
                Syntax.ENCODING,
                Objects.requireNonNull(file.undecodable()),
                "this byte is not UTF-8",
                "save the file as UTF-8; it looks like Latin-1 or Windows-1252");
        return document.build(false);
    }

    private static QuizDocument notAQuiz(BlockTree tree) {
        DocumentBuilder document = new DocumentBuilder(tree.file(), Keys.BUILT_IN, Dialect.PLAIN);
        new IgnoreReader(document).read(tree);
        document.report(
                Syntax.NOT_A_QUIZ,
                Span.at(0),
                "skipped, since it holds no options like `- [x] …` and no keys of a quiz",
                "if this is no quiz, start the file's name with `_`, or exclude it");
        return document.build(false);
    }

    private static boolean looksLikeQuiz(Node root, SourceFile file) {
        return holdsTasks(root, file)
                || Blocks.children(root).stream().anyMatch(MetadataReader::isMetadata);
    }

    /** Whether any list item starts with a marker, or what was meant as one. */
    static boolean holdsTasks(Node root, SourceFile file) {
        boolean[] found = {false};
        root.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(ListItem item) {
                        found[0] |= Marker.of(file, item) != null;
                        visitChildren(item);
                    }
                });
        return found[0];
    }
}
