package io.github.quizmaven.media.svg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the elements that a browser draws when elements draw others again, as {@code use} does:
 * ten in each of seven levels make ten million of a small file.
 */
final class Repetition {

    /** More than any drawing of the size that is read has by itself. */
    static final int MOST_DRAWN = 500_000;

    private static final int WAITING = -1;
    private static final int OPEN = -2;

    /** For each element, those that it draws: its children, and where its addresses lead. */
    private final List<int[]> parts = new ArrayList<>();

    private final List<String> targets = new ArrayList<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Deque<Part> path = new ArrayDeque<>();

    /** An element that is being read. */
    private static final class Part {
        private final int index;
        private int[] parts = {};
        private int count;

        Part(int index) {
            this.index = index;
        }

        void add(int part) {
            if (count == parts.length) {
                parts = Arrays.copyOf(parts, count * 2 + 1);
            }
            parts[count++] = part;
        }
    }

    /** An element starts. */
    void start(@Nullable String id) {
        int index = parts.size();
        parts.add(new int[0]);
        if (!path.isEmpty()) {
            path.element().add(index);
        }
        path.push(new Part(index));
        if (id != null) {
            byId.putIfAbsent(id, index);
        }
    }

    /** The element that is being read draws what an address leads to. */
    void draws(String address) {
        if (address.startsWith("#")) {
            targets.add(address.substring(1));
            // Addresses are below zero, so that they are told from children.
            path.element().add(-targets.size());
        }
    }

    /** The element that is being read ends. */
    void end() {
        Part part = path.pop();
        parts.set(part.index, Arrays.copyOf(part.parts, part.count));
    }

    /** What is wrong with the whole drawing, in words; null if nothing is. */
    @Nullable String flaw() {
        long[] drawn = new long[parts.size()];
        Arrays.fill(drawn, WAITING);
        int[] next = new int[parts.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int root = 0; root < drawn.length; root++) {
            if (drawn[root] == WAITING) {
                open.push(root);
            }
            while (!open.isEmpty()) {
                int element = open.element();
                drawn[element] = OPEN;
                int part = next[element] < parts.get(element).length ? part(element, next) : OPEN;
                if (part == OPEN) {
                    drawn[element] = sum(element, drawn);
                    open.pop();
                } else if (part >= 0 && drawn[part] == OPEN) {
                    return "draws itself again without end";
                } else if (part >= 0 && drawn[part] == WAITING) {
                    open.push(part);
                }
            }
            if (drawn[root] > MOST_DRAWN) {
                return "draws more than %d elements, as it draws parts of it again and again"
                        .formatted(MOST_DRAWN);
            }
        }
        return null;
    }

    private int part(int element, int[] next) {
        return target(parts.get(element)[next[element]++]);
    }

    private long sum(int element, long[] drawn) {
        long sum = 1;
        for (int part : parts.get(element)) {
            int target = target(part);
            sum += target < 0 ? 0 : drawn[target];
        }
        return Math.min(sum, MOST_DRAWN + 1L);
    }

    /** The element that a part is, or -1 if an address leads to none. */
    private int target(int part) {
        return part >= 0 ? part : byId.getOrDefault(targets.get(-part - 1), -1);
    }
}
