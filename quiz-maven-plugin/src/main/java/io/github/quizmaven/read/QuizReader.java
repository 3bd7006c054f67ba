package io.github.quizmaven.read;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.quiz.Title;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.HtmlRegions;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.foreign.ForeignSign;
import io.github.quizmaven.read.foreign.ForeignSigns;
import io.github.quizmaven.read.foreign.ForeignSyntax;
import io.github.quizmaven.read.foreign.Lookalike;
import io.github.quizmaven.read.front.FrontMatter;
import io.github.quizmaven.read.metadata.Keys;
import io.github.quizmaven.read.metadata.MetadataReader;
import io.github.quizmaven.read.stray.HiddenQuestions;
import io.github.quizmaven.read.stray.StrayFences;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.source.WideText;
import io.github.quizmaven.suppress.IgnoreComments;
import io.github.quizmaven.suppress.IgnoreReader;
import io.github.quizmaven.suppress.Unknown;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads one file as a quiz, or as the text about a folder. Thread-safe. */
public final class QuizReader {

    private final Keys keys;

    /** With the format's own keys. */
    public QuizReader() {
        this(Key.QUIZ, Key.QUESTION);
    }

    /**
     * @param quizKeys the keys that authors may write in the front matter
     * @param questionKeys the keys that authors may write in a question's metadata
     */
    public QuizReader(List<Key<?>> quizKeys, List<Key<?>> questionKeys) {
        this.keys = new Keys(quizKeys, questionKeys);
    }

    /** A file's tree without what its comments hide, and what these say. */
    private record Visible(FileTree tree, IgnoreReader.Outcome ignored) {}

    /** Reads a file as a quiz. */
    public Reading quiz(SourceFile file) {
        if (file.undecodable() != null) {
            return undecodable(file, file.undecodable());
        }
        FrontMatter frontMatter = FrontMatter.findMeant(file, Key.QUIZ);
        Findings findings = new Findings(file);
        FrontMatter.Content head =
                frontMatter.read(findings, keys, keys.quiz(), "the front matter");
        Visible visible = visible(file, frontMatter.span(), head.metadata().get(Key.MATH, true));
        FileTree tree = visible.tree();
        if (!frontMatter.hasOurKeys() && !new ResponseSigns(tree).isQuiz()) {
            return notAQuiz(visible);
        }
        Findings inFile = findings.in(tree.file());
        FileContext context =
                new FileContext(tree, inFile, head.metadata().get(Key.LANG, "en"), head.readable());
        Quiz quiz = quiz(context, head);
        OpenComments comments = OpenComments.in(tree);
        comments.report(inFile, quiz.questions());
        inFile.add(visible.ignored().diagnostics());
        return new Reading(
                tree.file(),
                quiz,
                true,
                comments.withoutConsequences(inFile.diagnostics(), quiz.questions()),
                inFile.unknown(),
                visible.ignored().ignores());
    }

    /** Reads the {@code index.md} of a folder. */
    public Reading collection(SourceFile file) {
        if (file.undecodable() != null) {
            return undecodable(file, file.undecodable());
        }
        FrontMatter frontMatter = FrontMatter.findMeant(file, Key.COLLECTION);
        Findings findings = new Findings(file);
        FrontMatter.Content head =
                frontMatter.read(findings, keys, Key.COLLECTION, "a folder's `index.md`");
        Visible visible = visible(file, frontMatter.span(), true);
        FileTree tree = visible.tree();
        Findings inFile = findings.in(tree.file());
        if (new ResponseSigns(tree).holdsTasks(Blocks.children(tree.root()))) {
            inFile.report(
                    SyntaxRules.STRAY_CONTENT,
                    Span.at(0),
                    "`index.md` is the text of its folder's page and holds no questions",
                    "move the questions to a file of another name");
        }
        OpenComments.in(tree).report(inFile, List.of());
        inFile.add(visible.ignored().diagnostics());
        return new Reading(
                tree.file(),
                new QuizCollection(
                        tree.file(), head.metadata(), title(head.metadata()), tree.text()),
                true,
                inFile.diagnostics(),
                inFile.unknown(),
                visible.ignored().ignores());
    }

    /** Comments that ignore something never cut a list, and belong to no title and no answer. */
    private static Visible visible(SourceFile file, Span frontMatter, boolean math) {
        FileTree whole = SyntaxParser.parseQuiz(file, frontMatter, math);
        IgnoreComments comments = IgnoreComments.in(whole);
        FileTree tree =
                comments.hidden().isEmpty()
                        ? whole
                        : SyntaxParser.parseQuiz(
                                file.without(comments.hidden()), frontMatter, math);
        return new Visible(tree, IgnoreReader.read(tree, comments.found()));
    }

    private Quiz quiz(FileContext context, FrontMatter.Content head) {
        SourceFile file = context.file();
        Findings findings = context.findings();
        List<Node> blocks = Blocks.children(context.tree().root());
        HtmlRegions html = new HtmlRegions(blocks, file);
        Outline outline = Outline.of(context.tree(), html, context.language());
        new HeadingCheck(context, html).check(outline);
        @Nullable Title title = title(outline, head.metadata(), findings);
        MetadataReader metadata = new MetadataReader(context, keys, head.defaults());
        metadata.reportMisplaced(outline.introduction());
        @Nullable Text introduction = Text.ofBlocks(context.tree(), outline.introduction());
        ForeignSyntax foreign = new ForeignSyntax(file);
        foreign.inBody(outline.introduction());
        QuestionReader reader = new QuestionReader(context, metadata, head.metadata(), foreign);
        List<Question> questions = new ArrayList<>(outline.sections().size());
        for (Section each : outline.sections()) {
            questions.add(reader.read(each));
        }
        List<Node> hidden = new ArrayList<>();
        for (HiddenQuestions.Hidden each : outline.hidden()) {
            hidden.add(each.block());
        }
        foreign.below(hidden);
        int taken =
                new StrayFences(findings, context.language()).reportAbove(outline.introduction());
        if (taken >= 0) {
            int end =
                    outline.sections().isEmpty()
                            ? file.text().length()
                            : outline.sections().get(0).span().start();
            findings.unknown(Unknown.of(new Span(taken, end), "shown-syntax"));
        }
        boolean empty =
                taken < 0
                        && questions.isEmpty()
                        && outline.hidden().isEmpty()
                        && !Fences.reportSwallowing(outline.introduction(), findings);
        if (empty) {
            boolean options = new ResponseSigns(context.tree()).holdsTasks(outline.introduction());
            findings.report(
                    SyntaxRules.QUIZ_EMPTY,
                    Span.at(0),
                    "this quiz has no questions",
                    options
                            ? "write `## …` and its title above each question's options, or bring"
                                    + " the file over with `quiz:import`"
                            : "start each question with a level-2 heading: `## …`");
            findings.unknown(Unknown.all(new Span(0, file.text().length())));
        }
        foreign.report(findings, empty);
        return new Quiz(
                SourceFile.withoutEnding(file.path()),
                file,
                head.metadata(),
                title,
                introduction,
                questions);
    }

    private static @Nullable Title title(Metadata metadata) {
        @Nullable String written = metadata.get(Key.TITLE);
        @Nullable Span place = metadata.place(Key.TITLE);
        return written == null || place == null ? null : new Title(written, place);
    }

    private static @Nullable Title title(Outline outline, Metadata metadata, Findings findings) {
        @Nullable Title written = title(metadata);
        if (outline.titles().isEmpty()) {
            return written;
        }
        Heading heading = outline.titles().get(0);
        String plain = Slug.plainText(Blocks.children(heading));
        Span place = Blocks.headingText(heading, findings.file());
        if (written == null) {
            return plain.isEmpty() ? null : new Title(plain, place);
        }
        if (!written.text().equals(plain)) {
            findings.report(
                    SyntaxRules.TITLE_DIFFERS,
                    place,
                    "the heading is `" + plain + "`, but `title` above is `" + written.text() + "`",
                    "delete one of them, or write the same twice");
        }
        return written;
    }

    private static Reading undecodable(SourceFile file, Span place) {
        Findings findings = new Findings(file);
        @Nullable String wide = WideText.encoding(file.text());
        findings.add(
                List.of(
                        wide == null
                                ? new Diagnostic(
                                        SyntaxRules.ENCODING,
                                        file.place(place),
                                        "this byte is not UTF-8",
                                        "save the file as UTF-8; it looks like Latin-1 or Windows-1252")
                                // No line of it can be shown.
                                : new Diagnostic(
                                        SyntaxRules.ENCODING,
                                        Place.start(file.path()),
                                        "the file is " + wide + ", not UTF-8",
                                        "save it as UTF-8")));
        return new Reading(file, null, true, findings.diagnostics(), List.of(), List.of());
    }

    private static Reading notAQuiz(Visible visible) {
        Findings findings = new Findings(visible.tree().file());
        findings.add(visible.ignored().diagnostics());
        SourceFile file = visible.tree().file();
        List<ForeignSign> signs =
                ForeignSigns.in(file, Blocks.children(visible.tree().root()), true);
        if (!signs.isEmpty()) {
            findings.report(
                    SyntaxRules.FOREIGN_SYNTAX,
                    signs.get(0).span(),
                    signs.get(0).messageOfSkipped(file),
                    signs.get(0).form().help());
            return reading(visible, findings);
        }
        @Nullable Span question = Lookalike.find(file);
        if (question != null) {
            findings.warn(
                    SyntaxRules.NOT_A_QUIZ,
                    question,
                    "this looks like a question, but the file is skipped, since it is not a quiz",
                    "bring it over with `quiz:import`; or write `## …` for each question, `- [x] …`"
                            + " for the right option and `- [ ] …` for the others");
            return reading(visible, findings);
        }
        findings.report(
                SyntaxRules.NOT_A_QUIZ,
                Span.at(0),
                "skipped, since it holds no options like `- [x] …` and no keys of a quiz",
                "if this is not a quiz, start the file's name with `_`, or exclude it");
        return reading(visible, findings);
    }

    private static Reading reading(Visible visible, Findings findings) {
        return new Reading(
                visible.tree().file(),
                null,
                false,
                findings.diagnostics(),
                List.of(),
                visible.ignored().ignores());
    }
}
