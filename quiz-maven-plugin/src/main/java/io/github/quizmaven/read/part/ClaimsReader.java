package io.github.quizmaven.read.part;

import io.github.quizmaven.quiz.Solution;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads what the lines of a hint or a solution claim to be the answer. */
final class ClaimsReader {

    private final SourceFile file;
    private final String language;
    private final Response response;

    ClaimsReader(FileContext context, Response response) {
        this.file = context.file();
        this.language = context.language();
        this.response = response;
    }

    /**
     * The lines that name an answer, but for the one that the page shows by itself.
     *
     * @param explains whether this is a solution, whose last line may say no more than the answer
     */
    List<Solution.Claim> of(
            List<Node> blocks, Text text, @Nullable AnswerLine shown, boolean explains) {
        List<Solution.Claim> claims = new ArrayList<>();
        AbstractVisitor lines =
                new AbstractVisitor() {
                    @Override
                    public void visit(Paragraph paragraph) {
                        read(paragraph);
                    }

                    @Override
                    public void visit(Heading heading) {
                        read(heading);
                    }

                    private void read(Node block) {
                        for (Span line : Blocks.lines(block)) {
                            boolean last = explains && line.end() == text.span().end();
                            claim(line, text, shown, last, claims);
                        }
                    }
                };
        blocks.forEach(each -> each.accept(lines));
        return claims;
    }

    private void claim(
            Span line,
            Text text,
            @Nullable AnswerLine shown,
            boolean last,
            List<Solution.Claim> claims) {
        @Nullable AnswerLine found = AnswerLine.at(file, line, language);
        boolean label = found != null && found.form() != AnswerLine.Form.SENTENCE;
        if (found != null && (shown == null || !found.answer().equals(shown.answer()))) {
            claims.add(
                    new Solution.Claim(
                            file.text(found.answer()),
                            found.plain(file, text),
                            found.answer(),
                            label));
        }
        if (label) {
            return;
        }
        if (!response.options().isEmpty()) {
            letters(line, text, found, last, claims);
        } else if (found == null) {
            value(line, last, claims);
        }
    }

    private void value(Span line, boolean last, List<Solution.Claim> claims) {
        Solution.@Nullable Claim stated = StatedValues.in(file, line);
        if (stated == null && last && response instanceof Numeric) {
            stated = StatedValues.last(file, line);
        }
        if (stated != null) {
            claims.add(stated);
        }
    }

    private void letters(
            Span line,
            Text text,
            @Nullable AnswerLine found,
            boolean last,
            List<Solution.Claim> claims) {
        boolean paragraph =
                line.start() == text.span().start()
                        || file.text().startsWith("\n\n", line.start() - 2);
        @Nullable Span alone = last && paragraph ? StatedLetters.last(file, line) : null;
        List<Span> stated = alone == null ? StatedLetters.in(file, line) : List.of(alone);
        for (Span each : stated) {
            boolean other = found == null || found.answer().start() != each.start();
            if (other || file.text().startsWith(",", each.end())) {
                String letter = file.text(each);
                claims.add(new Solution.Claim(letter, letter, each, false));
            }
        }
    }
}
