package io.github.quizmaven.pipeline.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    private static final List<Integer> THINGS = IntStream.range(0, 500).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void handsOverInOrderAndKeepsAFewResultsOnly(int threads) throws IOException {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> taken = new ArrayList<>();

        try (Workers workers = new Workers(threads)) {
            workers.each(
                    THINGS,
                    thing -> {
                        begun.incrementAndGet();
                        return thing;
                    },
                    thing -> {
                        taken.add(thing);
                        assertTrue(begun.get() <= taken.size() + 4 * threads, "bounded");
                    });
        }

        assertEquals(THINGS, taken);
    }

    @Test
    void worksOnSeveralThingsAtOnce() throws IOException {
        CountDownLatch both = new CountDownLatch(2);

        try (Workers workers = new Workers(2)) {
            workers.each(
                    List.of(1, 2),
                    thing -> {
                        both.countDown();
                        return await(both);
                    },
                    met -> assertTrue(met));
        }
    }

    /** Forever, if there is but one thread. */
    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException impossible) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void worksWithTheClassLoaderOfWhoAsks(int threads) throws IOException {
        Thread asking = Thread.currentThread();
        ClassLoader before = asking.getContextClassLoader();
        try (URLClassLoader realm = new URLClassLoader(new URL[0], before)) {
            asking.setContextClassLoader(realm);
            try (Workers workers = new Workers(threads)) {
                assertSame(realm, workers.ahead(WorkersTest::loader).get());
                workers.each(THINGS, thing -> loader(), loader -> assertSame(realm, loader));
            }
        } finally {
            asking.setContextClassLoader(before);
        }
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void nothingGoesOnBehindIt(int threads) {
        AtomicInteger ended = new AtomicInteger();
        AtomicInteger begun = new AtomicInteger();
        List<String> said = new ArrayList<>();
        try (Workers workers = new Workers(threads)) {
            workers.each(
                    THINGS,
                    thing -> {
                        begun.incrementAndGet();
                        try {
                            if (thing >= 100) {
                                throw new IOException("broken at " + thing);
                            }
                            return thing;
                        } finally {
                            ended.incrementAndGet();
                        }
                    },
                    thing -> {});
        } catch (IOException failure) {
            said.add(failure.getMessage());
        }

        assertEquals(List.of("broken at 100"), said);
        assertEquals(begun.get(), ended.get());
        assertTrue(begun.get() <= 101 + 4 * threads, "the rest is not begun");
    }

    @Test
    void doesOnceWhatIsDoneAhead() throws IOException {
        for (int threads : new int[] {1, 2}) {
            AtomicInteger done = new AtomicInteger();
            try (Workers workers = new Workers(threads)) {
                Workers.Ahead<Integer> ahead = workers.ahead(done::incrementAndGet);
                assertEquals(1, ahead.get());
                assertEquals(1, ahead.get());
            }
        }
    }
}
