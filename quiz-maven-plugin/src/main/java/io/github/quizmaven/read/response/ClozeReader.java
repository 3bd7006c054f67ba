package io.github.quizmaven.read.response;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.TypedText;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.suppress.Unknown;
import io.github.quizmaven.syntax.BlankReader;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.WrittenBlank;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the blanks in the stem of a cloze question. */
final class ClozeReader implements ResponseReader {

    private static final char WIDE_BAR = '｜';

    private final FileContext context;
    private final Span section;

    /**
     * @param section the whole question
     */
    ClozeReader(FileContext context, Span section) {
        this.context = context;
        this.section = section;
    }

    @Override
    public Outcome read(Asked question) {
        @Nullable Text text = new Stems(context).of(question.body());
        BlankReader.@Nullable Stem stem = text == null ? null : BlankReader.read(text);
        if (stem == null || stem.blanks().isEmpty() && stem.unclosed().isEmpty()) {
            report(
                    question.placeOrHeading(Key.TYPE),
                    "this cloze question has no blanks",
                    "write the words to be filled in as `[[answer]]`, above the parts");
        }
        boolean caseSensitive = question.metadata().get(Key.CASE, false);
        return stem == null
                ? new Outcome(null, new Cloze(List.of(), caseSensitive))
                : new Outcome(stem.text(), new Cloze(blanks(stem), caseSensitive));
    }

    private List<Cloze.Blank> blanks(BlankReader.Stem stem) {
        List<Cloze.Blank> blanks = new ArrayList<>();
        for (WrittenBlank each : stem.blanks()) {
            List<String> answers =
                    each.answers().stream()
                            .map(answer -> TypedText.visible(answer).isEmpty() ? "" : answer)
                            .toList();
            if (each.inside().contains("[[")) {
                report(
                        each.span(),
                        "this blank is not closed before the next one opens",
                        "close it with `]]`, or write `\\[[` for the brackets themselves");
            }
            if (answers.contains("")) {
                report(
                        each.span(),
                        "one of this blank's answers is empty",
                        "write an answer on both sides of `|`; a bar that is to be typed is `\\|`");
            }
            if (each.inside().indexOf(WIDE_BAR) >= 0) {
                report(
                        each.span(),
                        "this blank's answers are set apart by a wide bar, so learners would have to"
                                + " type it",
                        Help.of("write `|` between two answers", bars(each.span())));
            }
            blanks.add(
                    new Cloze.Blank(
                            answers.stream().filter(answer -> !answer.isEmpty()).toList(),
                            each.span()));
        }
        for (Span each : stem.hidden()) {
            report(
                    each,
                    "there can be no field here for this blank",
                    "write it as text, not in a link, an image or an address");
        }
        for (Span each : stem.unclosed()) {
            report(
                    each,
                    "this blank is not closed on its line",
                    "close it with `]]`, or write `\\[[` for the brackets themselves");
        }
        return blanks;
    }

    private Fix bars(Span blank) {
        List<Edit> edits = new ArrayList<>();
        for (int at = blank.start(); at < blank.end(); at++) {
            if (context.file().text().charAt(at) == WIDE_BAR) {
                edits.add(new Edit(new Span(at, at + 1), "|"));
            }
        }
        return new Fix(edits, false);
    }

    private void report(Span place, String message, String help) {
        report(place, message, Help.of(help));
    }

    private void report(Span place, String message, Help help) {
        context.findings().report(SyntaxRules.CLOZE_BLANKS, place, message, help);
        context.findings().unknown(Unknown.of(section, "answer-agrees"));
    }
}
