package io.github.quizmaven.exchange.outgoing.scorm;

/** The versions of SCORM that platforms know. */
public enum ScormVersion {
    /** SCORM 1.2, which nearly all of them know. */
    OLD("scorm12"),
    /** SCORM 2004, 4th edition. */
    NEW("scorm2004");

    private final String format;

    ScormVersion(String format) {
        this.format = format;
    }

    /** The name by which users choose it, and by which its script is called. */
    String format() {
        return format;
    }
}
