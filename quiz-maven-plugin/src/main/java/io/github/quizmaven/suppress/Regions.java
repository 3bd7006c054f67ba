package io.github.quizmaven.suppress;

import io.github.quizmaven.source.Span;
import java.util.Arrays;
import java.util.Collection;

/** Parts of a file in which one looks up offsets, without a look at all of them. */
final class Regions {

    private final int[] starts;

    /** For each start in their order, the last offset of all that start there or before. */
    private final int[] reaches;

    /**
     * @param regions each with its last offset as its end
     */
    Regions(Collection<Span> regions) {
        Span[] sorted = regions.toArray(new Span[0]);
        Arrays.sort(sorted);
        starts = new int[sorted.length];
        reaches = new int[sorted.length];
        int reach = -1;
        for (int index = 0; index < sorted.length; index++) {
            reach = Math.max(reach, sorted[index].end());
            starts[index] = sorted[index].start();
            reaches[index] = reach;
        }
    }

    boolean contain(int offset) {
        return touch(new Span(offset, offset));
    }

    /** Whether one of them has an offset with a part in common, whose end is its last offset. */
    boolean touch(Span part) {
        int before = before(part.end());
        return before >= 0 && reaches[before] >= part.start();
    }

    /** The last that starts at an offset or before, or -1. */
    private int before(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
