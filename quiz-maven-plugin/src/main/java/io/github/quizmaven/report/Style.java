package io.github.quizmaven.report;

import io.github.quizmaven.diagnostic.Severity;

/** Whether parts of a report stand out by colour. */
public enum Style {
    PLAIN,
    COLOUR;

    private static final String RESET = "\u001b[0m";

    /** What is wrong. */
    String strong(String text) {
        return painted("\u001b[1m", text);
    }

    /** The lines and words around the author's text. */
    String frame(String text) {
        return painted("\u001b[36m", text);
    }

    /** What points at the fault. */
    String mark(String text, Severity severity) {
        return painted(
                switch (severity) {
                    case ERROR -> "\u001b[1;31m";
                    case WARNING -> "\u001b[1;33m";
                    case INFO -> "\u001b[1;34m";
                },
                text);
    }

    private String painted(String start, String text) {
        return this == PLAIN ? text : start + text + RESET;
    }
}
