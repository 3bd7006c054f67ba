package io.github.quizmaven.mojo;

/** A parameter that cannot be what is meant. The message is all that a user needs. */
final class SettingsException extends Exception {

    private static final long serialVersionUID = 1;

    SettingsException(String message) {
        super(message);
    }
}
