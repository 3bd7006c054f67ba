package io.github.quizmaven.mojo.parameter;

/** A parameter that cannot be what is meant. The message is all that a user needs. */
public final class SettingsException extends Exception {

    private static final long serialVersionUID = 1;

    public SettingsException(String message) {
        super(message);
    }
}
