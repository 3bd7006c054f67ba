package io.github.quizmaven.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The quizzes of a site in the order in which it shows them: a folder's own quizzes, then those of
 * each folder in it, both as {@link ListedOrder} puts them. So all that is in a folder or below it
 * is one stretch.
 */
final class CatalogueOrder {

    private final Folders folders;
    private final Map<String, Comparator<String>> byFolder = new HashMap<>();
    private final List<QuizSummary> quizzes;
    private final TreeMap<String, Stretch> stretches = new TreeMap<>(this::compareFolders);

    /**
     * What is in a folder or below it.
     *
     * @param first the place of the first quiz among all
     * @param end the place after the last one
     */
    record Stretch(int first, int end) {

        int count() {
            return end - first;
        }
    }

    CatalogueOrder(List<QuizSummary> summaries, Folders folders) {
        this.folders = folders;
        this.quizzes = new ArrayList<>(summaries);
        quizzes.sort((one, other) -> compare(one.id(), other.id()));
        stretches.put("", new Stretch(0, 0));
        for (int at = 0; at < quizzes.size(); at++) {
            String folder = Folders.parent(quizzes.get(at).id());
            grow(folder, at);
            while (!folder.isEmpty()) {
                folder = Folders.parent(folder);
                grow(folder, at);
            }
        }
    }

    private void grow(String folder, int at) {
        @Nullable Stretch known = stretches.get(folder);
        int first = known == null || known.count() == 0 ? at : known.first();
        stretches.put(folder, new Stretch(first, at + 1));
    }

    List<QuizSummary> quizzes() {
        return List.copyOf(quizzes);
    }

    /** The folders that have a page, each before those in it: the root, and all above a quiz. */
    List<String> folders() {
        return List.copyOf(stretches.keySet());
    }

    /** Those directly in a folder that have a page. */
    List<String> in(String folder) {
        List<String> in = new ArrayList<>();
        for (String each : below(folder)) {
            if (Folders.parent(each).equals(folder)) {
                in.add(each);
            }
        }
        return in;
    }

    /** Those in a folder and in the folders in it that have a page. */
    List<String> below(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        List<String> below = new ArrayList<>();
        for (String each : stretches.tailMap(folder, false).keySet()) {
            if (!each.startsWith(prefix)) {
                break;
            }
            below.add(each);
        }
        return below;
    }

    Stretch stretch(String folder) {
        return stretches.getOrDefault(folder, new Stretch(0, 0));
    }

    /** A folder's own quizzes, and where the first of them is. */
    List<QuizSummary> own(String folder) {
        Stretch all = stretch(folder);
        int end = all.first();
        while (end < all.end() && Folders.parent(quizzes.get(end).id()).equals(folder)) {
            end++;
        }
        return List.copyOf(quizzes.subList(all.first(), end));
    }

    private int compareFolders(String one, String other) {
        return compare(one.isEmpty() ? one : one + "/", other.isEmpty() ? other : other + "/");
    }

    /** Compares paths, of folders with a slash at their ends. */
    private int compare(String one, String other) {
        int from = 0;
        while (true) {
            int end = one.indexOf('/', from);
            int over = other.indexOf('/', from);
            if (end < 0 || over < 0) {
                // What is in a folder itself is before the folders in it.
                int kind = Boolean.compare(end >= 0, over >= 0);
                return kind != 0
                        ? kind
                        : order(one, from).compare(one.substring(from), other.substring(from));
            }
            String name = one.substring(from, end);
            String against = other.substring(from, over);
            int order = name.equals(against) ? 0 : order(one, from).compare(name, against);
            if (order != 0) {
                return order;
            }
            from = end + 1;
        }
    }

    private Comparator<String> order(String path, int from) {
        return byFolder.computeIfAbsent(
                path.substring(0, Math.max(0, from - 1)),
                each -> new ListedOrder(folders.order(each)).comparator());
    }
}
