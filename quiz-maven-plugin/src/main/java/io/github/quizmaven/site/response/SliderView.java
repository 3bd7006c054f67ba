package io.github.quizmaven.site.response;

import io.github.quizmaven.quiz.response.Slider;
import org.jspecify.annotations.Nullable;

/**
 * A number to be chosen on a scale.
 *
 * @param accepted what is right, in words
 * @param min the least number
 * @param max the greatest number
 * @param step how far the numbers are apart
 * @param unit shown after the number, or null
 */
public record SliderView(
        String accepted, String min, String max, String step, @Nullable String unit)
        implements ResponseView {

    static SliderView of(Slider slider) {
        Slider.@Nullable Scale scale = slider.scale();
        if (scale == null) {
            return new SliderView("", "0", "0", "1", slider.unit());
        }
        String number = scale.value().toPlainString();
        return new SliderView(
                slider.unit() == null ? number : number + " " + slider.unit(),
                scale.min().toPlainString(),
                scale.max().toPlainString(),
                scale.step().toPlainString(),
                slider.unit());
    }

    @Override
    public String template() {
        return "slider.ftlh";
    }
}
