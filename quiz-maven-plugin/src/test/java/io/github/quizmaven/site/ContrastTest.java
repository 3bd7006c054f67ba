package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.site.code.CodeKind;
import io.github.quizmaven.site.template.TemplateResources;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The style sheet's colours on all that they stand on, by WCAG's formula. */
class ContrastTest {

    private static final String CSS = TemplateResources.text("assets/quiz.css");

    /** Where any text may stand. */
    private static final String PLACES =
            "--page --card --code --accent-soft --right-soft --wrong-soft";

    /** A colour of text, and what it stands on. */
    private static final Map<String, String> TEXTS =
            Map.ofEntries(
                    Map.entry("var(--ink)", PLACES + " --mark"),
                    Map.entry("var(--quiet)", PLACES),
                    Map.entry("var(--accent)", PLACES),
                    Map.entry("var(--right)", PLACES),
                    Map.entry("var(--wrong)", PLACES),
                    Map.entry("var(--on-accent)", "--accent"),
                    Map.entry("var(--card)", "--wrong"),
                    Map.entry("light-dark(#2457c5, #94b6ff)", PLACES),
                    Map.entry("light-dark(#8f4700, #ffb269)", PLACES),
                    Map.entry("light-dark(#7a2bb5, #d3a6ff)", PLACES));

    /** What must be seen but not read: edges of fields, rings around what has the focus. */
    private static final Map<String, String> SHAPES =
            Map.of("var(--edge)", "--page --card", "var(--accent)", "--page --card --code");

    /** Backgrounds of what holds no text: bars, chosen marks, pictures with their own paper. */
    private static final Set<String> BARE = Set.of("--line", "--ink", "#fff", "none");

    private enum Scheme {
        LIGHT(":root {"),
        DARK(":root {"),
        PRINT("@media print {\n  :root {");

        private final String start;

        Scheme(String start) {
            this.start = start;
        }

        /** The properties in force: its own, then those that it leaves as they are. */
        Map<String, String> properties() {
            Map<String, String> all =
                    this == PRINT ? new HashMap<>(LIGHT.properties()) : new HashMap<>();
            assertTrue(CSS.contains(start), start);
            int from = CSS.indexOf(start) + start.length();
            Matcher matcher =
                    Pattern.compile("(--[\\w-]+): (#\\w+|light-dark\\(.+\\));")
                            .matcher(CSS.substring(from, CSS.indexOf('}', from)));
            while (matcher.find()) {
                all.put(matcher.group(1), matcher.group(2));
            }
            return all;
        }

        String colour(String expression) {
            Matcher two = Pattern.compile("light-dark\\((.+), (.+)\\)").matcher(expression);
            if (two.matches()) {
                return two.group(this == DARK ? 2 : 1);
            }
            return expression.startsWith("#")
                    ? expression
                    : colour(properties().get(expression.replaceAll("var\\((.+)\\)", "$1")));
        }
    }

    private static double luminance(String colour) {
        String digits = colour.length() == 4 ? colour.replaceAll("(\\w)", "$1$1") : colour;
        double[] parts =
                IntStream.of(1, 3, 5)
                        .mapToDouble(
                                at -> Integer.parseInt(digits.substring(at, at + 2), 16) / 255.0)
                        .map(
                                part ->
                                        part <= 0.04045
                                                ? part / 12.92
                                                : Math.pow((part + 0.055) / 1.055, 2.4))
                        .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static List<String> faint(Map<String, String> pairs, Scheme scheme, double least) {
        List<String> faint = new ArrayList<>();
        pairs.forEach(
                (text, places) ->
                        Arrays.stream(places.split(" "))
                                .forEach(
                                        place -> {
                                            double contrast =
                                                    contrast(
                                                            scheme.colour(text),
                                                            scheme.colour(place));
                                            if (contrast < least) {
                                                faint.add(text + " on " + place + ": " + contrast);
                                            }
                                        }));
        return faint;
    }

    @Test
    void measuresAsWcagDoes() {
        assertEquals(21, contrast("#000", "#ffffff"), 1e-9);
        assertEquals(4.54, contrast("#767676", "#fff"), 0.005);
        assertEquals("#8f4700", Scheme.PRINT.colour("light-dark(#8f4700, #ffb269)"));
        assertEquals("#94b6ff", Scheme.DARK.colour("var(--accent)"));
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void everyTextIsReadableWhereItStands(Scheme scheme) {
        assertEquals(List.of(), faint(TEXTS, scheme, 4.5));
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void everyShapeIsSeenWhereItStands(Scheme scheme) {
        assertEquals(List.of(), faint(SHAPES, scheme, 3));
    }

    /** A colour's least contrast with what it stands on, in each scheme, as the docs show it. */
    private static String row(Map.Entry<String, String> text) {
        String name = text.getKey().replaceAll("var\\((.+)\\)|light-dark\\((.+)\\)", "$1$2");
        return Arrays.stream(Scheme.values())
                .map(
                        scheme ->
                                Arrays.stream(text.getValue().split(" "))
                                        .mapToDouble(
                                                place ->
                                                        contrast(
                                                                scheme.colour(text.getKey()),
                                                                scheme.colour(place)))
                                        .min()
                                        .orElseThrow())
                // Rounded down: what is shown is reached.
                .map(least -> BigDecimal.valueOf(least).setScale(1, RoundingMode.FLOOR).toString())
                .collect(Collectors.joining(" | ", "`" + name + "` | ", ""));
    }

    @Test
    void isAsTheDocumentationShows() throws IOException {
        Set<String> shown =
                Files.readAllLines(Path.of("../docs/design.md")).stream()
                        .filter(line -> line.matches("\\| `(?:--|#).*"))
                        .map(
                                line ->
                                        line.replaceAll(
                                                "^\\| (`[^`]+` \\|) [^|]+ \\| (.*) \\|$", "$1 $2"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                TEXTS.entrySet().stream()
                        .map(ContrastTest::row)
                        .collect(Collectors.toCollection(TreeSet::new)),
                shown);
    }

    private static Set<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(CSS)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void measuresEveryColourOfText() {
        Set<String> colours = found("[{; ]color: (var\\(.+?\\)|light-dark\\(.+?\\)|#\\w+)");
        assertEquals(new TreeSet<>(TEXTS.keySet()), colours);
    }

    @Test
    void measuresEveryBackground() {
        Set<String> places = found("background: (?:var\\()?([\\w#-]+)[);]");
        places.removeAll(BARE);
        // With forced colours the system chooses what goes with its `Highlight`.
        places.removeIf(place -> Character.isUpperCase(place.charAt(0)));
        Set<String> measured = new TreeSet<>();
        TEXTS.values().forEach(each -> measured.addAll(List.of(each.split(" "))));
        assertEquals(measured, places);
        assertTrue(places.contains("--code"));
    }

    /** What code is told apart by stands in the table too. */
    @Test
    void knowsAllKindsOfCode() {
        assertEquals(
                Arrays.stream(CodeKind.values()).map(CodeKind::style).collect(Collectors.toSet()),
                found("code \\.(\\w) \\{\\s+color: "));
    }
}
