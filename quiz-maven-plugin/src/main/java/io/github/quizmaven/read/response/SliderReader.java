package io.github.quizmaven.read.response;

import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Slider;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Text;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the scale under {@code ### Answer}: {@code 5 in 0 .. 10 step 1}. */
final class SliderReader implements ResponseReader {

    private static final String FORM = "write one line: `5 in 0 .. 10 step 1`";

    private static final String NUMBER = "([-−]?\\d{1,15}(?:\\.\\d{1,15})?)";
    private static final Pattern SCALE =
            Pattern.compile(NUMBER + " in " + NUMBER + " \\.\\. " + NUMBER + " step " + NUMBER);

    private final FileContext context;

    SliderReader(FileContext context) {
        this.context = context;
    }

    @Override
    public Outcome read(Asked question) {
        return new Outcome(
                new Stems(context).of(question.body()),
                new Slider(scale(question), question.metadata().get(Key.UNIT)));
    }

    private Slider.@Nullable Scale scale(Asked question) {
        Section.@Nullable Part part = AnswerPart.in(question.section(), context).orElse(null);
        @Nullable Text text = part == null ? null : Text.ofBlocks(context.tree(), part.blocks());
        if (part == null || text == null) {
            Span place =
                    part == null
                            ? question.placeOrHeading(Key.TYPE)
                            : Blocks.headingText(part.heading(), context.file());
            report(place, "this slider has no scale");
            return null;
        }
        String written = text.source().strip();
        Matcher matcher = SCALE.matcher(written);
        if (!matcher.matches()) {
            Span place = Blocks.firstLine(part.blocks().get(0), context.file());
            report(place, "`" + written.lines().findFirst().orElse("") + "` is not a scale");
            return null;
        }
        Slider.Scale scale =
                new Slider.Scale(
                        written,
                        number(matcher.group(1)),
                        number(matcher.group(2)),
                        number(matcher.group(3)),
                        number(matcher.group(4)),
                        text.span());
        if (!scale.isSound()) {
            report(text.span(), "the right number is not on this scale");
            return null;
        }
        return scale;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace('−', '-'));
    }

    private void report(Span place, String message) {
        context.findings().report(SyntaxRules.SLIDER_ANSWER, place, message, FORM);
    }
}
