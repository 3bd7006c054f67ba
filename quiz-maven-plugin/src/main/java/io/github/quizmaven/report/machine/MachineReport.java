package io.github.quizmaven.report.machine;

/** A report that tools read. Serves all threads. */
public interface MachineReport {

    /** The word by which a build asks for it. */
    String name();

    /** What its file is called. */
    String file();

    /** The whole file. The same run always gives the same text. */
    String text(CheckedRun run);
}
