package io.github.quizmaven.exchange.mdbook;

import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads a text of TOML: in double quotes with escapes, or in single ones as it is. */
final class TomlText {

    private static final String ESCAPES = "btnfre\"\\";
    private static final String MEANINGS = "\b\t\n\f\r\u001b\"\\";

    private final TomlScan scan;
    private final StringBuilder value = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private boolean escaped;

    private TomlText(TomlScan scan) {
        this.scan = scan;
    }

    /** The text that starts here. */
    static Toml.Text read(TomlScan scan) {
        return new TomlText(scan).read();
    }

    private Toml.Text read() {
        int start = scan.at();
        char quote = scan.peek();
        String three = String.valueOf(quote).repeat(3);
        boolean lines = scan.isAt(three);
        String delimiter = lines ? three : String.valueOf(quote);
        scan.take(delimiter);
        if (lines && scan.peek() == '\n') {
            scan.skip(1);
        }
        starts.add(scan.at());
        while (scan.isSound() && !scan.isAt(delimiter)) {
            one(quote, lines);
        }
        while (lines && scan.isAt(delimiter + quote)) {
            value.append(quote);
            scan.skip(1);
        }
        scan.take(delimiter);
        return new Toml.Text(value.toString(), new Span(start, scan.at()), starts, escaped);
    }

    private void one(char quote, boolean lines) {
        char each = scan.peek();
        if (scan.isAtEnd() || each == '\n' && !lines) {
            scan.fail("this text is not closed");
        } else if (each == '\\' && quote == '"') {
            escape(lines);
        } else {
            value.append(each);
            scan.skip(1);
            if (each == '\n') {
                starts.add(scan.at());
            }
        }
    }

    private void escape(boolean lines) {
        escaped = true;
        scan.skip(1);
        char sign = scan.peek();
        int known = ESCAPES.indexOf(sign);
        if (known >= 0 && !scan.isAtEnd()) {
            value.append(MEANINGS.charAt(known));
            scan.skip(1);
            if (sign == 'n') {
                starts.add(scan.at());
            }
        } else if (sign == 'u' || sign == 'U' || sign == 'x') {
            scan.skip(1);
            character(sign == 'u' ? 4 : sign == 'U' ? 8 : 2);
        } else if (lines && restIsBlank()) {
            while (!scan.isAtEnd() && Character.isWhitespace(scan.peek())) {
                scan.skip(1);
            }
        } else {
            scan.fail("TOML knows no such escape");
        }
    }

    /** Whether a backslash ends its line. */
    private boolean restIsBlank() {
        int end = scan.text().indexOf('\n', scan.at());
        return end >= 0 && scan.text().substring(scan.at(), end).isBlank();
    }

    private void character(int digits) {
        int end = Math.min(scan.text().length(), scan.at() + digits);
        String code = scan.text().substring(scan.at(), end);
        boolean hex = code.length() == digits && code.matches("[0-9a-fA-F]+");
        int point = hex ? (int) Math.min(Long.parseLong(code, 16), Integer.MAX_VALUE) : -1;
        if (!Character.isValidCodePoint(point) || point >= 0xD800 && point <= 0xDFFF) {
            scan.fail("this names no character");
            return;
        }
        value.appendCodePoint(point);
        scan.skip(digits);
    }
}
