package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Silence;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The YAML between {@code ---} lines at the top of a file.
 *
 * @param span the whole of it with its marks; empty if there is none
 * @param yaml what came out of it, or null if there is none
 */
record FrontMatter(Span span, YamlReader.@Nullable Outcome yaml) {

    private static final Pattern OPENING = Pattern.compile("---[ \\t]*\\n");
    private static final Pattern CLOSING =
            Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*$", Pattern.MULTILINE | Pattern.UNIX_LINES);
    private static final Pattern KEY_LINE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*:(?:\\s|$)");
    private static final Pattern CUT = Pattern.compile("[ \\t]+#");
    private static final List<String> TITLES = List.of("title", "description", "badge");

    static FrontMatter find(SourceFile file) {
        Matcher opening = OPENING.matcher(file.text());
        if (!opening.lookingAt()) {
            return new FrontMatter(Span.at(0), null);
        }
        Matcher closing = CLOSING.matcher(file.text());
        if (closing.find(opening.end())) {
            Span content = new Span(opening.end(), Math.max(opening.end(), closing.start() - 1));
            return new FrontMatter(
                    new Span(0, closing.end()), YamlReader.read(file.slice(content)));
        }
        Matcher key = KEY_LINE.matcher(file.text()).region(opening.end(), file.text().length());
        if (!key.lookingAt()) {
            return new FrontMatter(Span.at(0), null);
        }
        return new FrontMatter(
                new Span(0, 3),
                new YamlReader.Outcome(
                        null,
                        "the front matter is not closed",
                        "end it with a line `---`",
                        new Span(0, 3)));
    }

    /**
     * Fills in the keys, or reports why they cannot be read.
     *
     * @param what what the keys belong to in messages, as in "the front matter"
     */
    void read(DocumentBuilder document, List<Key> keys, String what) {
        if (yaml == null) {
            return;
        }
        if (yaml.mapping() == null) {
            document.report(
                    Syntax.FRONT_MATTER_SYNTAX,
                    yaml.span(),
                    String.valueOf(yaml.fault()),
                    yaml.help());
            document.leaveLanguageUnknown();
            document.silence(
                    Silence.of(
                            new Span(0, document.file().text().length()),
                            "title-present",
                            "challenge-incomplete",
                            "schema"));
            return;
        }
        new MappingReader(document).read(yaml.mapping(), keys, what, document.tree(), "");
        yaml.mapping().entries().forEach(each -> warnIfCut(each, document));
    }

    /** Whether it holds a key of ours, which makes its file a quiz. */
    boolean hasOurKeys() {
        return yaml != null
                && (yaml.mapping() == null
                        || yaml.mapping().entries().stream()
                                .anyMatch(each -> Key.find(Key.QUIZ, each.key()) != null));
    }

    /** The file's text with the front matter blanked out, so that offsets stay as they are. */
    String blanked(SourceFile file) {
        return file.without(List.of(span)).text();
    }

    private static void warnIfCut(Yaml.Entry entry, DocumentBuilder document) {
        if (!TITLES.contains(entry.key())
                || !(entry.value() instanceof Yaml.Scalar scalar)
                || !scalar.plain()) {
            return;
        }
        SourceFile file = document.file();
        int line = file.lines().line(scalar.span().end());
        Matcher cut = CUT.matcher(file.text()).region(scalar.span().end(), file.lines().end(line));
        if (cut.lookingAt()) {
            document.warn(
                    Syntax.FRONT_MATTER_SYNTAX,
                    new Span(cut.end() - 1, file.lines().end(line)),
                    "everything from ` #` on is a comment, so the "
                            + entry.key()
                            + " ends before it",
                    "put the " + entry.key() + " in quotes if the `#` belongs to it");
        }
    }
}
