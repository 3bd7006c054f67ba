package io.github.quizmaven.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of what is in one folder: first what its {@code index.md} lists in {@code order}, then
 * all else in natural order.
 */
public final class ListedOrder {

    private final Map<String, Integer> places = new HashMap<>();

    /**
     * @param listed names of quizzes, without endings, and of folders
     */
    public ListedOrder(List<String> listed) {
        for (String each : listed) {
            places.putIfAbsent(each, places.size());
        }
    }

    /** Compares names of quizzes, without endings, and of folders. */
    public Comparator<String> comparator() {
        return this::compare;
    }

    private int compare(String one, String other) {
        int order = Integer.compare(place(one), place(other));
        return order == 0 ? NaturalOrder.OF_NAMES.compare(one, other) : order;
    }

    private int place(String name) {
        return places.getOrDefault(name, Integer.MAX_VALUE);
    }
}
