package io.github.quizmaven.site.script;

import java.util.ArrayList;
import java.util.Collection;
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
 * @param asked all that answers depend on which were given; an order that does not matter is sorted
 */
record ResponseEntry(
        String form,
        List<?> key,
        boolean divisible,
        boolean exact,
        @Nullable String unit,
        @Nullable Order order,
        List<String> asked) {

    /**
     * How what is shown may be moved.
     *
     * @param shuffled whether it is shown in a random order
     * @param last the ids of what stays after the others; null for steps
     */
    record Order(boolean shuffled, @Nullable List<String> last) {}

    /** Something to be chosen or to be put in order. */
    static ResponseEntry arranged(
            String form, List<?> key, boolean divisible, Order order, List<String> asked) {
        return new ResponseEntry(form, key, divisible, false, null, order, asked);
    }

    /** Something to be typed. */
    static ResponseEntry typed(
            String form, List<?> key, boolean divisible, boolean exact, List<String> accepted) {
        return new ResponseEntry(
                form,
                key,
                divisible,
                exact,
                null,
                null,
                asked("", List.of(), "[]", accepted, exact));
    }

    /**
     * What answers depend on, in the order that their hashes have always had.
     *
     * @param prompt what is between steps and sequences
     * @param arranged what is chosen or put in order
     * @param order the right order of steps
     * @param accepted what is right otherwise
     * @param exact whether upper and lower case matter
     */
    static List<String> asked(
            String prompt,
            Collection<String> arranged,
            String order,
            Collection<String> accepted,
            boolean exact) {
        List<String> asked = new ArrayList<>();
        asked.add(prompt);
        asked.addAll(arranged);
        asked.add(order);
        asked.addAll(accepted);
        asked.add(String.valueOf(exact));
        return asked;
    }
}
