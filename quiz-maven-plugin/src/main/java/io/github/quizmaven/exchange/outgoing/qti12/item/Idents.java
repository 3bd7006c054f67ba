package io.github.quizmaven.exchange.outgoing.qti12.item;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.source.Sha256;

/**
 * Names by which a platform knows what it has imported, so that a second import finds them. They
 * have the shapes of Canvas's own: it reads an answer's as a number, and takes what else has digits
 * in it for another one.
 */
public final class Idents {

    private static final int DIGITS = 32;
    private static final int HEXADECIMAL = 16;
    private static final int OF_TEXT = 8;

    private Idents() {}

    public static String of(Quiz quiz) {
        return hashed(quiz.id());
    }

    static String of(Quiz quiz, Question question) {
        // No path of a quiz ends with a slash, and no id of a question has one.
        return hashed(quiz.id() + "/#" + question.id());
    }

    /** Of something else that belongs to one of these. */
    public static String of(String ident, String what) {
        return hashed(ident + "/" + what);
    }

    private static String hashed(String name) {
        return "g" + Sha256.hex(name).substring(0, DIGITS);
    }

    /**
     * As a number.
     *
     * @param id of an option, a step or a text
     */
    static String number(String id) {
        return Long.toString(Long.parseLong(id, HEXADECIMAL));
    }

    /** The number of one of the answers that a blank accepts. */
    static String number(String blank, String answer) {
        return number(Sha256.hex(blank + "/" + answer).substring(0, OF_TEXT));
    }
}
