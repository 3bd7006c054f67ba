package io.github.quizmaven.read.response;

import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.word.NumberText;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.part.AnswerPart;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Text;
import org.jspecify.annotations.Nullable;

/** Reads the number under {@code ### Answer}. */
final class NumericReader implements ResponseReader {

    private static final String FORMS =
            "write one line: `5`, `3.14 ± 0.01`, `3.14 ± 2%` or `1.2 .. 1.3`";

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
        if (part == null || text == null) {
            report(
                    part == null
                            ? question.placeOrHeading(Key.TYPE)
                            : Blocks.headingText(part.heading(), context.file()),
                    "this numeric question has no number",
                    part == null ? "add these lines:\n### Answer\n\n3.14 ± 0.01" : FORMS);
            return null;
        }
        String written = text.source();
        @Nullable NumberText number = NumberText.parse(written);
        @Nullable String fault = number == null ? fault(written) : fault(number);
        if (number == null || fault != null) {
            Span place = Blocks.firstLine(part.blocks().get(0), context.file());
            report(place, String.valueOf(fault), help(written));
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

    private static String help(String text) {
        return hasUnit(text)
                ? "write the number alone, and what it counts as `unit: …` in the metadata"
                : FORMS;
    }

    /** Whether the first thing after a number is a letter or a sign of a unit. */
    private static boolean hasUnit(String text) {
        boolean digit = false;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (Character.isLetter(each) || each == '%' || each == '°') {
                return digit;
            }
            digit = Character.isDigit(each) || digit && Character.isWhitespace(each);
        }
        return false;
    }

    private void report(Span place, String message, String help) {
        context.findings().report(SyntaxRules.NUMERIC_ANSWER, place, message, help);
    }
}
