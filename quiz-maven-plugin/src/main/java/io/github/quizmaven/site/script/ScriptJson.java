package io.github.quizmaven.site.script;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes JSON in one go, with nothing in it that means something to HTML. */
final class ScriptJson {

    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder json;

    ScriptJson(int size) {
        this.json = new StringBuilder(size);
    }

    /** Begins an object or an array, as an element or after a name. */
    ScriptJson open(char bracket) {
        separate();
        json.append(bracket);
        return this;
    }

    ScriptJson close(char bracket) {
        json.append(bracket);
        return this;
    }

    /** The name of what comes next. */
    ScriptJson name(String name) {
        text(name);
        json.append(':');
        return this;
    }

    ScriptJson property(String name, String value) {
        return name(name).text(value);
    }

    ScriptJson property(String name, boolean value) {
        return name(name).json(String.valueOf(value));
    }

    /** Nothing is written for null. */
    ScriptJson property(String name, @Nullable Number value) {
        return value == null ? this : name(name).json(value.toString());
    }

    /** Texts, or lists of them. */
    ScriptJson list(List<?> values) {
        open('[');
        for (Object each : values) {
            if (each instanceof List<?> inner) {
                list(inner);
            } else {
                text((String) each);
            }
        }
        return close(']');
    }

    /** What is JSON already. */
    ScriptJson json(String value) {
        separate();
        json.append(value);
        return this;
    }

    ScriptJson text(String text) {
        separate();
        json.append('"');
        int written = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (isSpecial(sign)) {
                json.append(text, written, at);
                escape(sign);
                written = at + 1;
            }
        }
        json.append(text, written, text.length()).append('"');
        return this;
    }

    /** Whether a sign means something to JSON, to HTML, or to older scripts. */
    private static boolean isSpecial(char sign) {
        return switch (sign) {
            case '"', '\\', '<', '>', '&', '\u2028', '\u2029' -> true;
            default -> sign < ' ';
        };
    }

    private void escape(char sign) {
        int letter = "\b\t\n\f\r\"\\".indexOf(sign);
        if (letter >= 0) {
            json.append('\\').append("btnfr\"\\".charAt(letter));
        } else {
            json.append("\\u").append(HEX.toHexDigits(sign));
        }
    }

    /** No value ends with one of the signs after which none is separated from another. */
    private void separate() {
        int length = json.length();
        if (length > 0 && "{[:".indexOf(json.charAt(length - 1)) < 0) {
            json.append(',');
        }
    }

    int length() {
        return json.length();
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
