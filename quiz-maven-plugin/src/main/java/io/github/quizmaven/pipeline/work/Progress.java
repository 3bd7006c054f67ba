package io.github.quizmaven.pipeline.work;

/** Hears how far a run is. */
public interface Progress {

    /** For those who need not know. */
    Progress NONE = (file, files, questions) -> {};

    /**
     * Called after each file, on the thread that asked for the run.
     *
     * @param file how many files are done
     * @param files how many there are
     * @param questions how many questions they held
     */
    void at(int file, int files, int questions);
}
