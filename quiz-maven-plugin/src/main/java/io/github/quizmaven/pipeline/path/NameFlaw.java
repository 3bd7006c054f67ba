package io.github.quizmaven.pipeline.path;

import io.github.quizmaven.source.SourceFile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a name out of a site: not every system can have such a file, no URL such a part, or
 * nobody would see how it is spelt.
 */
public final class NameFlaw {

    private static final String RESERVED = "<>:\"|?*\\";

    /** What Windows takes for a device, whatever the ending. */
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "conin$", "conout$");

    private static final Pattern PORT = Pattern.compile("(com|lpt)[0-9\u00B9\u00B2\u00B3]");

    private NameFlaw() {}

    /** What is wrong with the first flawed name of a quiz's path, or null if all are sound. */
    public static @Nullable String of(String quiz) {
        String id = SourceFile.withoutEnding(quiz);
        for (String each : id.split("/", -1)) {
            @Nullable String flaw = ofName(each);
            if (flaw != null) {
                return flaw;
            }
        }
        return null;
    }

    private static @Nullable String ofName(String name) {
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            int point = name.codePointAt(at);
            if (RESERVED.indexOf(point) >= 0) {
                return "the name `%s` holds `%c`, which Windows does not allow"
                        .formatted(name, point);
            }
            if (isUnseen(point)) {
                return "the name `%s` holds U+%04X, which nobody can see".formatted(name, point);
            }
        }
        String first = name.split("\\.", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (DEVICES.contains(first) || PORT.matcher(first).matches()) {
            return "Windows takes the name `%s` for a device".formatted(name);
        }
        return name.endsWith(".") || name.endsWith(" ")
                ? "the name `%s` ends in a %s, which Windows drops"
                        .formatted(name, name.endsWith(".") ? "full stop" : "space")
                : null;
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> false;
        };
    }
}
