package io.github.quizmaven.site.response;

import io.github.quizmaven.site.file.Hashes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Lists in a fixed order other than their own. */
final class Mixed {

    private Mixed() {}

    /**
     * Mixed by their ids so that none is in its place (Sattolo's algorithm: one cycle); the same on
     * every machine.
     */
    static <T> List<T> order(List<T> list, Function<T, String> id) {
        List<T> mixed = new ArrayList<>(list);
        String hash = Hashes.of(mixed.stream().map(id).toList());
        // java.util.Random's sequence for a seed is specified, the same on every machine.
        Random random = new Random(Long.parseLong(hash, 16));
        for (int last = mixed.size() - 1; last > 0; last--) {
            Collections.swap(mixed, last, random.nextInt(last));
        }
        return mixed;
    }
}
