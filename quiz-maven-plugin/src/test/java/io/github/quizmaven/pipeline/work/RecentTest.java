package io.github.quizmaven.pipeline.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept between the modules and builds of one process. */
class RecentTest {

    private final List<Integer> made = new ArrayList<>();
    private final Recent<Integer, String> recent = new Recent<>();

    @Test
    void makesAnythingOnceWhileItIsAskedFor() {
        for (int round = 0; round < 3; round++) {
            for (int each = 0; each < Recent.MOST; each++) {
                assertEquals("v" + each, get(each));
            }
        }
        assertEquals(Recent.MOST, made.size());
    }

    @Test
    void forgetsWhatWasNotAskedForTheLongest() {
        for (int each = 0; each < 1000; each++) {
            get(0);
            get(each);
        }
        assertEquals(1000, made.size());

        get(1);
        assertEquals(1001, made.size());
    }

    private String get(int key) {
        return recent.get(
                key,
                each -> {
                    made.add(each);
                    return "v" + each;
                });
    }
}
