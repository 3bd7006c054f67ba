package io.github.quizmaven.schemas.layer;

/** A schema of an organisation that cannot be used. The message is all that a user needs. */
public final class BrokenSchemaException extends Exception {

    private static final long serialVersionUID = 1;

    BrokenSchemaException(String file, String fault) {
        super("`quiz.schemas` holds `" + file + "`, which cannot be used: " + fault);
    }
}
