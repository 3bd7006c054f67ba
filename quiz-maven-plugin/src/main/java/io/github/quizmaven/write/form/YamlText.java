package io.github.quizmaven.write.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes texts as YAML, with quotes only where YAML would read something else without them. */
public final class YamlText {

    /** What any YAML reader takes for the text that it is, on a line of its own. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]*(?<![ :])");

    /** Commas, brackets and braces end a value in a list. */
    private static final Pattern PLAIN_IN_LIST = Pattern.compile("[^,\\[\\]{}:]*");

    private static final Pattern CUT = Pattern.compile(": | #");

    /** Texts that other readers of YAML take for numbers, truth values or nothing. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile(
                    "(?i)true|false|yes|no|on|off|y|n|null|0[xo].*|[\\d.,_]+(?:e[-+]?\\d+)?|[\\d:]+");

    private YamlText() {}

    public static String of(String text) {
        boolean plain =
                PLAIN.matcher(text).matches()
                        && !CUT.matcher(text).find()
                        && !AMBIGUOUS.matcher(text).matches();
        return plain ? text : quoted(text);
    }

    /** A text inside brackets or braces. */
    public static String inList(String text) {
        return PLAIN_IN_LIST.matcher(text).matches() ? of(text) : quoted(text);
    }

    /** As in {@code [one, two]}. */
    public static String list(List<String> texts) {
        return texts.stream().map(YamlText::inList).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        each -> {
                            switch (each) {
                                case '"' -> quoted.append("\\\"");
                                case '\\' -> quoted.append("\\\\");
                                case '\n' -> quoted.append("\\n");
                                case '\t' -> quoted.append("\\t");
                                default ->
                                        quoted.append(
                                                isPrintable(each)
                                                        ? Character.toString(each)
                                                        : "\\U%08X".formatted(each));
                            }
                        });
        return quoted.append('"').toString();
    }

    /** YAML 1.2, 5.1, without line ends of any script and without what nobody sees. */
    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    false;
            default -> codePoint != '\uFEFF';
        };
    }
}
