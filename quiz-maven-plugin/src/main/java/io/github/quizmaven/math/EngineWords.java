package io.github.quizmaven.math;

import io.github.quizmaven.math.engine.Answer;
import io.github.quizmaven.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a formula in an author's words and not in the engine's. */
final class EngineWords {

    private static final String UNSUPPORTED = "unsupported ";

    /** In place of a help: names that resemble the one that is unknown. */
    private static final String RESEMBLING = "?";

    /**
     * A paragraph of the table.
     *
     * @param said what the engine says, with at most one group
     * @param places what to look for in the formula
     */
    private record Meaning(
            boolean syntax, Pattern said, String message, String help, List<String> places) {

        static Meaning of(String paragraph) {
            List<String> lines = paragraph.lines().toList();
            boolean syntax = !lines.get(0).startsWith(UNSUPPORTED);
            String said = syntax ? lines.get(0) : lines.get(0).substring(UNSUPPORTED.length());
            return new Meaning(
                    syntax,
                    Pattern.compile(said, Pattern.DOTALL),
                    lines.get(1),
                    lines.get(2),
                    lines.size() < 4 ? List.of() : List.of(lines.get(3).substring(3).split(" ")));
        }

        Typeset.Refused refused(String formula, String group, Answer.Failure failure) {
            @Nullable Span known = known(formula, failure);
            @Nullable Span found = known == null || syntax ? looked(formula, group) : null;
            Span place = found != null ? found : known != null ? known : whole(formula);
            String quoted = this == MEANINGS.get(MEANINGS.size() - 1) ? unquoted(group) : group;
            return new Typeset.Refused(
                    syntax,
                    place,
                    message.replace("%s", quoted),
                    help.equals(RESEMBLING) ? KnownNames.help(group) : help.replace("%s", quoted),
                    failure.steps());
        }

        private @Nullable Span looked(String formula, String group) {
            return places.stream()
                    .map(each -> named(formula, each.replace("%s", group)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    private static final List<Meaning> MEANINGS = read();

    private EngineWords() {}

    private static List<Meaning> read() {
        try (InputStream in = EngineWords.class.getResourceAsStream("words.txt")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.strip().split("\n\n")).skip(1).map(Meaning::of).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Typeset.Refused refused(String formula, Answer.Failure failure) {
        for (Meaning meaning : MEANINGS) {
            Matcher matcher = meaning.said().matcher(failure.message());
            if (matcher.matches()) {
                @Nullable String group = matcher.groupCount() == 0 ? null : matcher.group(1);
                return meaning.refused(formula, group == null ? "" : group, failure);
            }
        }
        throw new IllegalStateException(failure.message());
    }

    /** A command takes in the blanks after it; an environment's name does without its braces. */
    private static @Nullable Span known(String formula, Answer.Failure failure) {
        if (failure.start() < 0) {
            return null;
        }
        String text = formula.substring(failure.start(), failure.end());
        return text.startsWith("{") && text.endsWith("}")
                ? new Span(failure.start() + 1, failure.end() - 1)
                : new Span(failure.start(), failure.start() + text.stripTrailing().length());
    }

    /** Where a command or another word is first, without the braces around it. */
    private static @Nullable Span named(String formula, String name) {
        boolean word = Character.isLetter(name.charAt(name.length() - 1));
        for (int at = formula.indexOf(name); at >= 0; at = formula.indexOf(name, at + 1)) {
            int end = at + name.length();
            if (!word || end == formula.length() || !Character.isLetter(formula.charAt(end))) {
                return name.startsWith("{") ? new Span(at + 1, end - 1) : new Span(at, end);
            }
        }
        return null;
    }

    /** The engine's own words may hold any sign. */
    private static String unquoted(String words) {
        return words.replace('`', '\'');
    }

    private static Span whole(String formula) {
        return new Span(0, formula.length());
    }
}
