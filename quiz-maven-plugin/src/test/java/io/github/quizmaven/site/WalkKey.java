package io.github.quizmaven.site;

import java.util.Locale;
import java.util.Map;

/** A key as browsers are told of it. */
record WalkKey(String key, String code, int number, String text, int held) {

    private static final int ALT = 1;
    private static final int SHIFT = 8;

    static final WalkKey ENTER = new WalkKey("Enter", "Enter", 13, "\r", 0);
    static final WalkKey MORE_TIME = new WalkKey("Enter", "Enter", 13, "\r", ALT);
    static final WalkKey SPACE = new WalkKey(" ", "Space", 32, " ", 0);
    static final WalkKey TAB = new WalkKey("Tab", "Tab", 9, "", 0);
    static final WalkKey BACK_TAB = new WalkKey("Tab", "Tab", 9, "", SHIFT);
    static final WalkKey ESCAPE = new WalkKey("Escape", "Escape", 27, "", 0);
    static final WalkKey UP = new WalkKey("ArrowUp", "ArrowUp", 38, "", 0);
    static final WalkKey DOWN = new WalkKey("ArrowDown", "ArrowDown", 40, "", 0);
    static final WalkKey HELP = new WalkKey("?", "Slash", 191, "?", SHIFT);

    /** The key of a small letter or a digit. */
    static WalkKey of(char sign) {
        String name = String.valueOf(sign).toUpperCase(Locale.ROOT);
        String code = (Character.isDigit(sign) ? "Digit" : "Key") + name;
        return new WalkKey(String.valueOf(sign), code, name.charAt(0), String.valueOf(sign), 0);
    }

    static WalkKey[] of(String word) {
        return word.chars().mapToObj(sign -> of((char) sign)).toArray(WalkKey[]::new);
    }

    Map<String, Object> event(String type) {
        return Map.of(
                "type",
                type,
                "key",
                key,
                "code",
                code,
                "windowsVirtualKeyCode",
                number,
                "text",
                text,
                "modifiers",
                held);
    }

    /** As people call it. */
    String name() {
        return (held == ALT ? "Alt+" : held == SHIFT && text.isEmpty() ? "Shift+" : "")
                + (key.isBlank() ? code : key);
    }
}
