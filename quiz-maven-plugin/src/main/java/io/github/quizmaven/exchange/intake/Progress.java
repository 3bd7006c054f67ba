package io.github.quizmaven.exchange.intake;

/** Hears how far an import is. */
public interface Progress {

    /**
     * Called behind each file.
     *
     * @param file how many files are done
     * @param files how many there are
     * @param questions how many questions they held
     */
    void at(int file, int files, int questions);
}
