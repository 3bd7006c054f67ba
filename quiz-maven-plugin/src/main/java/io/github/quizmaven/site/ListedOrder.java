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
        listed.forEach(each -> places.putIfAbsent(each, places.size()));
    }

    /** Compares names of quizzes, without endings, and of folders. */
    public Comparator<String> comparator() {
        return Comparator.comparing(this::place).thenComparing(NaturalOrder.OF_NAMES);
    }

    private int place(String name) {
        return places.getOrDefault(name, Integer.MAX_VALUE);
    }
}
