package io.github.quizmaven.site;

import io.github.quizmaven.source.SourceFile;
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
     * @param listed names of quizzes and folders as authors write them, be it with the ending of
     *     the file or a final slash
     */
    public ListedOrder(List<String> listed) {
        listed.forEach(each -> places.putIfAbsent(bare(each), places.size()));
    }

    /** A name in {@code order} without what says whether it is a file or a folder. */
    public static String bare(String name) {
        String bare = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return SourceFile.isMarkdown(bare) ? SourceFile.withoutEnding(bare) : bare;
    }

    /** Compares names of quizzes, without endings, and of folders. */
    public Comparator<String> comparator() {
        return Comparator.comparing(this::place).thenComparing(NaturalOrder.OF_NAMES);
    }

    private int place(String name) {
        return places.getOrDefault(name, Integer.MAX_VALUE);
    }
}
