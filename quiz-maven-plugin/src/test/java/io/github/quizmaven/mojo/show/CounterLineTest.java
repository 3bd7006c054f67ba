package io.github.quizmaven.mojo.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterLineTest {

    @Test
    void speaksEveryFiveSeconds() {
        Iterator<Integer> seconds = List.of(0, 1, 4, 5, 6, 11, 15).iterator();
        List<String> log = new ArrayList<>();
        CounterLine counter =
                new CounterLine(() -> Instant.ofEpochSecond(seconds.next()), "read", log::add);

        for (int file = 1; file <= 6; file++) {
            counter.at(file, 6, file * 10);
        }

        assertEquals(
                List.of("read 3 of 6 files: 30 questions", "read 5 of 6 files: 50 questions"), log);
    }

    @Test
    void saysNothingOfQuestionsThatNobodyCounts() {
        Iterator<Integer> seconds = List.of(0, 5).iterator();
        List<String> log = new ArrayList<>();

        new CounterLine(() -> Instant.ofEpochSecond(seconds.next()), "rendered", log::add)
                .at(3, 6, 0);

        assertEquals(List.of("rendered 3 of 6 files"), log);
    }
}
