package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.model.DurationText;
import java.math.BigDecimal;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads one value by its key's kind; a value that does not fit is reported as {@code value}. */
final class ValueReader {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** YAML 1.2 core schema, 10.3.2: tag resolution of integers and floats, without inf and nan. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\.\\d{1,9}|\\d{1,9}(?:\\.\\d{0,9})?)");

    private static final Pattern INTEGER = Pattern.compile("[-+]?\\d{1,9}");
    private static final Pattern PASS =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)%|\\d{1,6}(?:\\.\\d{1,4})?");
    private static final int MAX_ATTEMPTS = 20;

    private final DocumentBuilder document;

    ValueReader(DocumentBuilder document) {
        this.document = document;
    }

    /**
     * The value for the tree, or null if it is empty or does not fit.
     *
     * @param pointer where in the tree it will stand; places of list items are recorded below it
     */
    @Nullable JsonNode read(Key key, Yaml value, String pointer) {
        if (value instanceof Yaml.Scalar scalar && scalar.text().isBlank()) {
            return null;
        }
        if (key.kind() == Kind.OWN) {
            return new OwnValueReader(document, key.text(), pointer).read(value);
        }
        if (key.kind() == Kind.TEXT_LIST || key.kind() == Kind.ORDER) {
            return list(key, value, pointer);
        }
        if (value instanceof Yaml.Scalar scalar) {
            JsonNode read = scalar(key, scalar.text().strip());
            if (read == null) {
                reject(key, scalar);
            }
            return read;
        }
        return wrong(
                key, value, "`" + key.name() + "` is " + expected(key) + ", not a list or keys");
    }

    private @Nullable JsonNode scalar(Key key, String text) {
        return switch (key.kind()) {
            case TEXT -> JSON.stringNode(text);
            case WORD -> key.words().contains(text) ? JSON.stringNode(text) : null;
            case LANGUAGE -> isLanguage(text) ? JSON.stringNode(text) : null;
            case DURATION -> DurationText.parse(text).isPresent() ? JSON.stringNode(text) : null;
            case POINTS -> points(text);
            case ATTEMPTS -> attempts(text);
            case PASS -> isPass(text) ? JSON.stringNode(text) : null;
            case COUNT -> count(text, Integer.MAX_VALUE);
            case BOOLEAN -> truth(text);
            case TEXT_LIST, ORDER, DEFAULTS, OWN -> null;
        };
    }

    private @Nullable JsonNode list(Key key, Yaml value, String pointer) {
        if (!(value instanceof Yaml.Sequence sequence)) {
            return wrong(
                    key,
                    value,
                    "`" + key.name() + "` is " + expected(key) + ", not a single value");
        }
        ArrayNode list = JSON.arrayNode();
        for (Yaml item : sequence.items()) {
            String text = item instanceof Yaml.Scalar scalar ? scalar.text().strip() : "";
            JsonNode read =
                    key.kind() == Kind.ORDER
                            ? integer(text)
                            : text.isEmpty() ? null : JSON.stringNode(text);
            if (read == null) {
                return wrong(
                        key,
                        item,
                        "`" + key.name() + "` is " + expected(key) + ", not `" + shown(text) + "`");
            }
            document.place(pointer + "/" + list.size(), item.span());
            list.add(read);
        }
        return list.isEmpty() ? null : list;
    }

    private void reject(Key key, Yaml.Scalar value) {
        String text = value.text().strip();
        String message =
                "`" + key.name() + "` is `" + shown(text) + "`, but must be " + expected(key);
        String help =
                Suggestion.of(text, key.words())
                        .map(meant -> "did you mean `" + meant + "`?")
                        .orElse("write " + example(key));
        document.report(Syntax.VALUE, value.span(), message, help);
    }

    private @Nullable JsonNode wrong(Key key, Yaml value, String message) {
        document.report(Syntax.VALUE, value.span(), message, "write " + example(key));
        return null;
    }

    private static @Nullable JsonNode points(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text.endsWith(".") ? text + "0" : text);
        return number.signum() > 0 ? JSON.numberNode(number) : null;
    }

    private static @Nullable JsonNode attempts(String text) {
        return text.equals("unlimited") ? JSON.stringNode(text) : count(text, MAX_ATTEMPTS);
    }

    private static @Nullable JsonNode count(String text, int most) {
        JsonNode number = integer(text);
        return number != null && number.intValue() >= 1 && number.intValue() <= most
                ? number
                : null;
    }

    private static @Nullable JsonNode integer(String text) {
        return INTEGER.matcher(text).matches() ? JSON.numberNode(Integer.parseInt(text)) : null;
    }

    private static @Nullable JsonNode truth(String text) {
        return switch (text) {
            case "true", "True", "TRUE" -> JSON.booleanNode(true);
            case "false", "False", "FALSE" -> JSON.booleanNode(false);
            default -> null;
        };
    }

    private static boolean isPass(String text) {
        return PASS.matcher(text).matches()
                && (!text.endsWith("%")
                        || new BigDecimal(text.substring(0, text.length() - 1))
                                        .compareTo(BigDecimal.valueOf(100))
                                <= 0);
    }

    private static boolean isLanguage(String text) {
        try {
            return !new Locale.Builder().setLanguageTag(text).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException notWellFormed) {
            return false;
        }
    }

    private static String expected(Key key) {
        return switch (key.kind()) {
            case TEXT, OWN -> "a text";
            case TEXT_LIST -> "a list of texts";
            case WORD ->
                    (key.words().size() > 1 ? "one of " : "")
                            + key.words().stream()
                                    .map(each -> "`" + each + "`")
                                    .collect(Collectors.joining(", "));
            case LANGUAGE -> "a language tag like `en` or `pt-BR`";
            case DURATION -> "a duration above zero";
            case POINTS -> "a number above zero";
            case ATTEMPTS -> "a whole number from 1 to " + MAX_ATTEMPTS + ", or `unlimited`";
            case PASS -> "a percentage up to `100%`, or a number of points";
            case COUNT -> "a whole number from 1 on";
            case BOOLEAN -> "`true` or `false`";
            case ORDER -> "a list of step numbers";
            case DEFAULTS -> "a set of question keys";
        };
    }

    private static String example(Key key) {
        return switch (key.kind()) {
            case TEXT, OWN -> "`" + key.name() + ": …`";
            case TEXT_LIST -> "`" + key.name() + ": [one, two]`";
            case WORD -> "one of these words";
            case LANGUAGE -> "`lang: en`";
            case DURATION -> DurationText.FORMS;
            case POINTS -> "`points: 2`";
            case ATTEMPTS -> "`attempts: 2`";
            case PASS -> "`pass: 80%`";
            case COUNT -> "`" + key.name() + ": 5`";
            case BOOLEAN -> "`" + key.name() + ": false`";
            case ORDER -> "`order: [3, 1, 2, 4]`";
            case DEFAULTS -> "`defaults: { attempts: 2 }`";
        };
    }

    private static String shown(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }
}
