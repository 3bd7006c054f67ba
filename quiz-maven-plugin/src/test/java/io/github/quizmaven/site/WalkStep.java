package io.github.quizmaven.site;

import tools.jackson.databind.JsonNode;

/**
 * Something that somebody does on a page.
 *
 * @param kind what it is
 * @param at what of the page it meets: `once` for a button that does something, `response` and
 *     others for what an answer is given with, nothing if it is not about a place
 * @param words what is there, or the key that is pressed
 */
record WalkStep(Kind kind, String at, String words) {

    /** What can be done, each of which has to occur. */
    enum Kind {
        CLICK,
        DOUBLE_CLICK,
        TAP,
        DRAG,
        TYPE,
        KEY,
        BACK,
        FORWARD,
        RELOAD,
        OPEN,
        TAB,
        HIDE,
        TIME;

        /** Whether it can do no more than show another place. */
        boolean onlyLooks() {
            return switch (this) {
                case BACK, FORWARD, RELOAD, OPEN, TAB, HIDE -> true;
                default -> false;
            };
        }
    }

    static WalkStep of(Kind kind, String words) {
        return new WalkStep(kind, "", words);
    }

    static WalkStep at(Kind kind, JsonNode target) {
        return new WalkStep(kind, target.get("kind").asString(), target.get("words").asString());
    }

    /** Whether it may change the answer to the question that is shown. */
    boolean answers() {
        return kind == Kind.KEY
                || switch (at) {
                    case "response", "select", "blank", "handle" -> true;
                    default -> false;
                };
    }

    /** Whether it is about erasing what it says that it erases. */
    boolean erases() {
        return kind == Kind.KEY || words.startsWith("Erase");
    }

    @Override
    public String toString() {
        return kind + (words.isEmpty() ? "" : " " + words) + (at.isEmpty() ? "" : " (" + at + ")");
    }
}
