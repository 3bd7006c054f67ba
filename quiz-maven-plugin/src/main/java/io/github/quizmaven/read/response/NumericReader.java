package io.github.quizmaven.read.response;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.word.NumberSigns;
import io.github.quizmaven.quiz.word.NumberText;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.mended.MeantNumber;
import io.github.quizmaven.read.part.AnswerPart;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Text;
import org.jspecify.annotations.Nullable;

/** Reads the number under {@code ### Answer}. */
final class NumericReader implements ResponseReader {

    private final FileContext context;

    NumericReader(FileContext context) {
        this.context = context;
    }

    @Override
    public Outcome read(Asked question) {
        return new Outcome(
                new Stems(context).of(question.body()),
                new Numeric(accepted(question), question.metadata().get(Key.UNIT)));
    }

    private Numeric.@Nullable Accepted accepted(Asked question) {
        Section.@Nullable Part part = AnswerPart.in(question.section(), context).orElse(null);
        @Nullable Text text = part == null ? null : Text.ofBlocks(context.tree(), part.blocks());
        if (part != null && text == null && AnswerPart.isReported(part, context)) {
            return null;
        }
        if (part == null || text == null) {
            report(
                    part == null
                            ? question.placeOrHeading(Key.TYPE)
                            : Blocks.headingText(part.heading(), context.file()),
                    "this numeric question has no number",
                    part == null
                            ? Help.paste("add these lines:", "### Answer", "", "3.14 ± 0.01")
                            : Help.of(MeantNumber.FORMS));
            return null;
        }
        String written = text.source();
        NumberSigns signs = NumberSigns.of(context.language());
        @Nullable NumberText number = NumberText.parse(written, signs);
        @Nullable String fault = number == null ? fault(written) : fault(number);
        if (number == null || fault != null) {
            Span place = Blocks.firstLine(part.blocks().get(0), context.file());
            NumberSigns.Reading.@Nullable Ambiguous ambiguous =
                    NumberText.ambiguous(written, signs);
            if (ambiguous == null) {
                report(
                        place,
                        String.valueOf(fault),
                        context.file().text(text.span()).equals(written)
                                ? help(written, text.span(), signs)
                                : help(written, place, signs).with(null));
            } else {
                reportAmbiguous(place, written, ambiguous);
            }
            return null;
        }
        return new Numeric.Accepted(
                context.file().text(text.span()),
                number.value(),
                number.tolerance(),
                number.relative(),
                number.max(),
                text.span());
    }

    private static Help help(String written, Span place, NumberSigns signs) {
        return MeantNumber.help(written, place, each -> NumberText.isNumber(each, signs));
    }

    private void reportAmbiguous(Span place, String written, NumberSigns.Reading.Ambiguous number) {
        report(
                place,
                "`" + written + "` can be read in two ways",
                Help.of(
                        "write `"
                                + number.whole()
                                + "`, or `"
                                + number.fraction()
                                + "` with decimals"));
    }

    private static String fault(String text) {
        return text.contains("\n")
                ? "the answer of a numeric question is one line"
                : "`" + text + "` is not a number that can be accepted";
    }

    private static @Nullable String fault(NumberText number) {
        if (number.tolerance() != null && number.tolerance().signum() < 0) {
            return "the tolerance is below zero";
        }
        return number.max() != null && number.max().compareTo(number.value()) < 0
                ? "the range ends before it starts"
                : null;
    }

    private void report(Span place, String message, Help help) {
        context.findings().report(SyntaxRules.NUMERIC_ANSWER, place, message, help);
    }
}
