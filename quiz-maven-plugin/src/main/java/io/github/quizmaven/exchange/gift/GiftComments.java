package io.github.quizmaven.exchange.gift;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.exchange.lms.LmsSettings;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The comments of a question, of which some say its id and its tags. */
final class GiftComments {

    private final Notes notes;
    private final List<Reading> readings;
    private final List<String> tags = new ArrayList<>();
    private @Nullable String id;

    GiftComments(Notes notes, List<Reading> readings) {
        this.notes = notes;
        this.readings = readings;
    }

    void read(Span line) {
        String text = notes.file().text(line);
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
            if (open < at || !text.startsWith("[id:", open) && !text.startsWith("[tag:", open)) {
                continue;
            }
            int close = close(text, open);
            if (close < 0) {
                break;
            }
            if (isTaken(unescaped(text.substring(open + 1, close)))) {
                rest.append(text, at, open);
                at = close + 1;
            }
        }
        rest.append(text.substring(at));
        if (rest.codePoints().anyMatch(Character::isLetterOrDigit)) {
            notes.dropped(notes.file().trimmed(line), "a comment");
        } else {
            readings.add(new Reading(line, " "));
        }
    }

    /** The bracket that ends a value, in which one may be escaped; negative if there is none. */
    private static int close(String text, int open) {
        int at = open;
        while (at < text.length() && text.charAt(at) != ']') {
            at += isEscape(text, at) ? 2 : 1;
        }
        return at < text.length() ? at : -1;
    }

    private static boolean isEscape(String text, int at) {
        return text.startsWith("\\]", at) || text.startsWith("\\\\", at);
    }

    private static String unescaped(String value) {
        StringBuilder unescaped = new StringBuilder(value.length());
        for (int at = 0; at < value.length(); at++) {
            at += isEscape(value, at) ? 1 : 0;
            unescaped.append(value.charAt(at));
        }
        return unescaped.toString();
    }

    private boolean isTaken(String inside) {
        String value = inside.substring(inside.indexOf(':') + 1).strip();
        if (inside.startsWith("id:") && !value.isEmpty()) {
            id = value;
            return true;
        }
        if (inside.startsWith("tag:") && !value.isEmpty()) {
            if (!tags.contains(value)) {
                tags.add(value);
            }
            return true;
        }
        return false;
    }

    LmsSettings settings() {
        return LmsSettings.of(id, tags);
    }
}
