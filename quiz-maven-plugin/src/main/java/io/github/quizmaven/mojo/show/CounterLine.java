package io.github.quizmaven.mojo.show;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Says every five seconds how far something is that takes longer. */
public final class CounterLine {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final String verb;
    private final Consumer<String> log;
    private Instant last;

    /**
     * @param verb what is done to the files
     */
    public CounterLine(InstantSource clock, String verb, Consumer<String> log) {
        this.clock = clock;
        this.verb = verb;
        this.log = log;
        this.last = clock.instant();
    }

    /**
     * Hears how far it is.
     *
     * @param file how many files are done
     * @param files how many there are
     * @param questions how many questions they held; 0 if nobody counts them
     */
    public void at(int file, int files, int questions) {
        Instant now = clock.instant();
        if (Duration.between(last, now).compareTo(PAUSE) >= 0) {
            last = now;
            String more = questions == 0 ? "" : ": " + questions + " questions";
            log.accept(verb + " " + file + " of " + files + " files" + more);
        }
    }
}
