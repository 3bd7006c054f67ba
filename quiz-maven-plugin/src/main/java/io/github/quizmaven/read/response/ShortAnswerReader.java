package io.github.quizmaven.read.response;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.quiz.response.TypedText;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.mended.Marker;
import io.github.quizmaven.read.mended.MeantAnswer;
import io.github.quizmaven.read.part.AnswerPart;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.suppress.Unknown;
import io.github.quizmaven.syntax.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads the list of accepted answers under {@code ### Answer}. */
final class ShortAnswerReader implements ResponseReader {

    private final FileContext context;
    private final Span section;
    private final SourceFile file;

    /**
     * @param section the whole question
     */
    ShortAnswerReader(FileContext context, Span section) {
        this.context = context;
        this.section = section;
        this.file = context.file();
    }

    @Override
    public Outcome read(Asked question) {
        return new Outcome(
                new Stems(context).of(question.body()),
                new ShortAnswer(accepted(question), question.metadata().get(Key.CASE, false)));
    }

    private List<ShortAnswer.Accepted> accepted(Asked question) {
        Section.@Nullable Part part = AnswerPart.in(question.section(), context).orElse(null);
        List<Node> blocks =
                part == null
                        ? List.of()
                        : part.blocks().stream().filter(each -> !Blocks.isInvisible(each)).toList();
        if (part != null && blocks.isEmpty() && AnswerPart.isReported(part, context)) {
            return List.of();
        }
        if (part == null || blocks.isEmpty()) {
            report(
                    part == null
                            ? question.placeOrHeading(Key.TYPE)
                            : Blocks.headingText(part.heading(), file),
                    "this short-answer question accepts no answer",
                    part == null
                            ? Help.paste("add these lines:", "### Answer", "", "- …")
                            : Help.of("list what is accepted, as in `- Paris`"));
            return List.of();
        }
        List<ShortAnswer.Accepted> accepted = new ArrayList<>();
        for (Node block : blocks) {
            if (!(block instanceof BulletList)) {
                report(
                        Blocks.firstLine(block, file),
                        "accepted answers are a bullet list",
                        block instanceof Paragraph
                                ? items(Blocks.firstLine(block, file))
                                : Help.of(
                                        "write each accepted answer as an item, as in `- Paris`"));
                break;
            }
            for (Node item : Blocks.children(block)) {
                ShortAnswer.@Nullable Accepted read = item(item);
                if (read != null) {
                    accepted.add(read);
                }
            }
        }
        return accepted;
    }

    private ShortAnswer.@Nullable Accepted item(Node item) {
        List<Node> blocks = Blocks.children(item);
        if (blocks.size() != 1 || !(blocks.get(0) instanceof Paragraph paragraph)) {
            report(
                    Blocks.firstLine(item, file),
                    blocks.isEmpty()
                            ? "this accepted answer is empty"
                            : "Markdown reads this accepted answer as a block, not as text",
                    blocks.isEmpty()
                            ? "write the answer, or remove the line"
                            : "put it in backticks");
            return null;
        }
        List<Span> lines = Blocks.lines(paragraph);
        Span place = lines.get(0).to(lines.get(lines.size() - 1));
        @Nullable Marker marker = Marker.of(file, item);
        if (marker != null && marker.content() < file.trimmed(place).end()) {
            reportMarker(marker, place);
            return null;
        }
        MeantAnswer.@Nullable Flaw flaw = flaw(paragraph, file.trimmed(place));
        if (flaw != null && flaw.sure()) {
            report(place, flaw.message(), flaw.help());
            return null;
        }
        String typed = typed(paragraph, lines);
        if (TypedText.visible(typed).isEmpty()) {
            report(
                    place,
                    "this accepted answer has no character that can be seen",
                    "write the answer, or remove the line");
            return null;
        }
        if (flaw != null) {
            context.findings()
                    .warn(
                            SyntaxRules.SHORT_ANSWER_FORM,
                            file.trimmed(place),
                            flaw.message(),
                            flaw.help());
        }
        return new ShortAnswer.Accepted(typed, file.trimmed(place));
    }

    private Help items(Span line) {
        return MeantAnswer.items(file.text(line), line);
    }

    private MeantAnswer.@Nullable Flaw flaw(Paragraph item, Span place) {
        return MeantAnswer.flaw(item, file.text(place), place);
    }

    private void reportMarker(Marker marker, Span answer) {
        Span content = new Span(marker.content(), answer.end());
        report(
                marker.span(),
                "accepted answers have no task markers",
                marker.correct()
                        ? Help.of(
                                "write `- " + file.text(content).strip() + "`",
                                Fix.safe(
                                        Edit.delete(
                                                new Span(
                                                        marker.span().start(),
                                                        file.trimmed(content).start()))))
                        : Help.of("list what is accepted and nothing else"));
    }

    /** What a learner types: the content of a code span, or the line as it is written. */
    private String typed(Paragraph paragraph, List<Span> lines) {
        return paragraph.getFirstChild() instanceof Code code && code.getNext() == null
                ? code.getLiteral()
                : lines.stream()
                        .map(file::text)
                        .map(String::strip)
                        .collect(Collectors.joining(" "));
    }

    private void report(Span place, String message, String help) {
        report(place, message, Help.of(help));
    }

    private void report(Span place, String message, Help help) {
        context.findings().report(SyntaxRules.SHORT_ANSWER_FORM, place, message, help);
        context.findings().unknown(Unknown.of(section, "answer-agrees"));
    }
}
