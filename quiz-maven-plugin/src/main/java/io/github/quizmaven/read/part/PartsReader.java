package io.github.quizmaven.read.part;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.quiz.Parts;
import io.github.quizmaven.quiz.Solution;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.fix.HeadingFix;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.suppress.Unknown;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Reads the parts of one question: hints, solution and so on. */
public final class PartsReader {

    private final FileTree tree;
    private final SourceFile file;
    private final Findings findings;
    private final String language;
    private final boolean languageKnown;
    private final Response response;
    private final ClaimsReader claims;
    private final Span section;
    private final Set<PartName> seen = EnumSet.noneOf(PartName.class);

    private final List<Text> hints = new ArrayList<>();
    private final List<Solution.Claim> hintClaims = new ArrayList<>();
    private @Nullable Solution solution;
    private @Nullable Text quickCheck;
    private Parts.CommonMistakes mistakes = Parts.NONE.commonMistakes();
    private @Nullable Text references;
    private @Nullable Span emptyHint;
    private @Nullable Span emptySolution;

    private PartsReader(FileContext context, Response response, Span section) {
        this.section = section;
        this.tree = context.tree();
        this.file = context.file();
        this.findings = context.findings();
        this.language = context.language();
        this.languageKnown = context.languageKnown();
        this.response = response;
        this.claims = new ClaimsReader(context, response);
    }

    /**
     * @param section the whole question
     */
    public static Parts read(
            List<Section.Part> parts, Response response, FileContext context, Span section) {
        PartsReader reader = new PartsReader(context, response, section);
        for (Section.Part each : parts) {
            reader.read(each);
        }
        if (!parts.isEmpty()) {
            reader.warnOfRule(parts.get(parts.size() - 1));
        }
        return new Parts(
                reader.hints,
                reader.hintClaims,
                reader.solution,
                reader.quickCheck,
                reader.mistakes,
                reader.references,
                new Parts.Empty(reader.emptyHint, reader.emptySolution));
    }

    private void read(Section.Part part) {
        Span heading = Blocks.headingText(part.heading(), file);
        @Nullable PartName name = name(part.heading(), heading);
        if (name == null) {
            return;
        }
        if (!seen.add(name) && name != PartName.HINT) {
            findings.report(
                    SyntaxRules.STRAY_CONTENT,
                    heading,
                    "this question has a second `### " + name.english() + "`",
                    "put both texts under one heading");
            return;
        }
        @Nullable Text text = Text.ofBlocks(tree, part.blocks());
        if (text == null) {
            emptyHint = name == PartName.HINT ? heading : emptyHint;
            emptySolution = name == PartName.SOLUTION ? heading : emptySolution;
            return;
        }
        switch (name) {
            case HINT -> {
                hints.add(text);
                hintClaims.addAll(claims.of(part.blocks(), text, null, false));
            }
            case SOLUTION -> solution = solution(part.blocks(), text);
            case QUICK_CHECK -> quickCheck = text;
            case REFERENCES -> references = text;
            case COMMON_MISTAKES -> mistakes = mistakes(part.blocks());
            case ANSWER -> {
                // Read with the response.
            }
        }
    }

    /** A rule separates questions, so what follows it was hardly meant for this one. */
    private void warnOfRule(Section.Part part) {
        List<Node> blocks = Blocks.visible(part.blocks());
        int rule = blocks.size() - 1;
        while (rule >= 0 && !(blocks.get(rule) instanceof ThematicBreak)) {
            rule--;
        }
        if (rule >= 0 && rule < blocks.size() - 1) {
            findings.warn(
                    SyntaxRules.STRAY_CONTENT,
                    Blocks.firstLine(blocks.get(rule + 1), file),
                    "this belongs to the part `"
                            + file.text(Blocks.headingText(part.heading(), file))
                            + "`, although it stands below a line `---`",
                    "start it with `##` if it is a question, move it above the first one if it is"
                            + " about the quiz, or delete the line `---`");
        }
    }

    private @Nullable PartName name(Heading node, Span heading) {
        String written = file.text(heading);
        @Nullable PartName name = PartName.of(written, language).orElse(null);
        if (name == PartName.ANSWER && !(response instanceof Response.Typed)) {
            findings.report(
                    SyntaxRules.UNKNOWN_PART,
                    heading,
                    (response.type() == null
                                    ? "a card"
                                    : "a " + response.type().word() + " question")
                            + " has no part `"
                            + written
                            + "`",
                    response.options().isEmpty()
                            ? "the answer is in the question itself; explain it under"
                                    + " `### Solution`"
                            : "mark the option with `[x]`, and explain it under `### Solution`");
            return null;
        }
        return name == null ? meant(written, node, heading) : name;
    }

    /** Reports a name that is none; it counts as the one that was probably meant, if any. */
    private @Nullable PartName meant(String written, Heading node, Span heading) {
        @Nullable PartLabel label = PartLabel.at(written, language).orElse(null);
        if (label != null) {
            boolean text = label.end() < written.length();
            String part = label.part().in(language);
            findings.report(
                    SyntaxRules.MALFORMED_HEADING,
                    heading,
                    "the heading of a part is its name alone",
                    Help.of(
                            "write `### " + part + (text ? "`, and the text below it" : "`"),
                            HeadingFix.part(file, node, part, written.substring(label.end()))));
            if (text) {
                findings.unknown(Unknown.of(section, label.part().key() + "-present"));
            }
            return label.part();
        }
        @Nullable String meant = Suggestion.of(written, PartName.allNames(language)).orElse(null);
        boolean foreign = PartName.languageOf(written).isPresent();
        if (!foreign || languageKnown) {
            findings.report(
                    SyntaxRules.UNKNOWN_PART,
                    heading,
                    "`" + written + "` is not a part of a question",
                    meant == null
                            ? OtherPart.help(written, response, heading)
                                    .orElseGet(() -> Help.of(foreign(written)))
                            : Help.of(
                                    "did you mean `### " + meant + "`?", Fix.safe(heading, meant)));
        }
        String counted = meant == null ? written : meant;
        String known = PartName.languageOf(counted).orElse(language);
        return PartName.of(counted, known).orElse(null);
    }

    private static String foreign(String written) {
        return PartName.languageOf(written)
                .map(tag -> "the front matter's `lang: " + tag + "` makes this name known")
                .orElse(
                        "the parts are `Hint`, `Solution`, `Quick check`, `Common mistakes` and"
                                + " `References`; deeper headings (`####`) are free");
    }

    private Solution solution(List<Node> blocks, Text text) {
        boolean shown = !response.options().isEmpty() || response instanceof Ordering;
        @Nullable AnswerLine answer = shown ? AnswerLine.find(file, text.span(), language) : null;
        List<Solution.Claim> claimed = claims.of(blocks, text, answer, true);
        if (answer == null) {
            return new Solution(text, null, null, null, claimed);
        }
        String named = file.text(answer.answer());
        String bare = named.startsWith("`") ? named.substring(1) : named;
        String plain = answer.plain(file, text);
        return new Solution(
                AnswerCut.rest(tree, blocks, answer.line()),
                bare.endsWith("`") ? bare.substring(0, bare.length() - 1) : bare,
                plain,
                answer.answer(),
                claimed);
    }

    private Parts.CommonMistakes mistakes(List<Node> blocks) {
        List<Node> leadIn = new ArrayList<>();
        List<Text> list = new ArrayList<>();
        for (Node block : blocks) {
            if (block instanceof BulletList) {
                for (Node item : Blocks.children(block)) {
                    @Nullable Text text = Text.ofBlocks(tree, Blocks.children(item));
                    if (text != null) {
                        list.add(text);
                    }
                }
            } else if (list.isEmpty()) {
                leadIn.add(block);
            } else if (!Blocks.isInvisible(block)) {
                stray(block, "only the list of mistakes can be here");
            }
        }
        @Nullable Text lead = Text.ofBlocks(tree, leadIn);
        if (list.isEmpty() && lead != null) {
            stray(leadIn.get(0), "common mistakes are a bullet list");
        }
        return new Parts.CommonMistakes(list.isEmpty() ? null : lead, list);
    }

    private void stray(Node block, String message) {
        findings.report(
                SyntaxRules.STRAY_CONTENT,
                Blocks.lines(block).get(0),
                message,
                "write each mistake as an item, as in `- Taking cost for the difference.`");
    }
}
