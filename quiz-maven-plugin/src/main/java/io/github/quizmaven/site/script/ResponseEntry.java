package io.github.quizmaven.site.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the script needs to know to take and to grade a response.
 *
 * @param form the script's view that takes it
 * @param key what is right, in the form that the view gives
 * @param divisible whether a response can be right in part
 * @param exact whether upper and lower case matter
 * @param unit what may be typed after a number, or null
 * @param order how what is shown may be moved; null where nothing can be
 */
record ResponseEntry(
        String form,
        List<?> key,
        boolean divisible,
        boolean exact,
        @Nullable String unit,
        @Nullable Order order) {

    /**
     * How what is shown may be moved.
     *
     * @param shuffled whether it is shown in a random order
     * @param last the ids of what stays after the others; null for steps
     */
    record Order(boolean shuffled, @Nullable List<String> last) {}

    /** Something to be chosen or to be put in order. */
    static ResponseEntry arranged(String form, List<?> key, boolean divisible, Order order) {
        return new ResponseEntry(form, key, divisible, false, null, order);
    }

    /** Something to be typed. */
    static ResponseEntry typed(String form, List<?> key, boolean divisible, boolean exact) {
        return new ResponseEntry(form, key, divisible, exact, null, null);
    }
}
