package io.github.quizmaven.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TypesetCacheTest {

    private final TypesetCache cache = new TypesetCache();

    private static Typeset large(int number) {
        return new Typeset.Shown(String.valueOf(number % 10).repeat(10_000), 1, 1);
    }

    @Test
    void keepsWhatIsAskedForAndForgetsWhatIsNot() {
        Typeset often = cache.get("often", true, () -> large(0));
        for (int number = 1; number <= 2_000; number++) {
            int each = number;
            cache.get("f" + each, true, () -> large(each));
            assertSame(often, cache.get("often", true, () -> fail("forgotten")));
            assertTrue(cache.size() < 8_100_000, () -> cache.size() + "");
        }
        Typeset again = large(-1);
        assertSame(again, cache.get("f1", true, () -> again));
    }

    @Test
    void tellsDisplayedFormulasFromOthers() {
        assertEquals(large(1), cache.get("x", true, () -> large(1)));
        assertEquals(large(2), cache.get("x", false, () -> large(2)));
    }

    /** Whoever asks for a formula that is kept does not wait for another one. */
    @Test
    void answersWhileAnotherFormulaIsTypeset() throws Exception {
        cache.get("kept", true, () -> large(1));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Typeset> slow =
                    thread.submit(
                            () ->
                                    cache.get(
                                            "slow",
                                            true,
                                            () -> {
                                                begun.countDown();
                                                await(end);
                                                return large(2);
                                            }));
            await(begun);
            assertEquals(large(1), cache.get("kept", true, () -> fail("forgotten")));
            assertEquals(large(3), cache.get("other", true, () -> large(3)));
            end.countDown();
            assertEquals(large(2), slow.get());
        } finally {
            end.countDown();
            thread.shutdown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
