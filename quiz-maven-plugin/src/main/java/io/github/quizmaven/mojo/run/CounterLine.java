package io.github.quizmaven.mojo.run;

import io.github.quizmaven.exchange.intake.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Says every five seconds how far an import is. */
public final class CounterLine implements Progress {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final Consumer<String> log;
    private Instant last;

    CounterLine(InstantSource clock, Consumer<String> log) {
        this.clock = clock;
        this.log = log;
        this.last = clock.instant();
    }

    @Override
    public void at(int file, int files, int questions) {
        Instant now = clock.instant();
        if (Duration.between(last, now).compareTo(PAUSE) >= 0) {
            last = now;
            log.accept("read " + file + " of " + files + " files: " + questions + " questions");
        }
    }
}
