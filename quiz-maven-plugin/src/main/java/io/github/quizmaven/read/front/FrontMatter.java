package io.github.quizmaven.read.front;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.metadata.Keys;
import io.github.quizmaven.read.metadata.MappingReader;
import io.github.quizmaven.read.yaml.YamlReader;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.suppress.Unknown;
import io.github.quizmaven.syntax.Piece;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The YAML between {@code ---} lines at the top of a file.
 *
 * @param span the whole of it with its delimiters; empty if there is none
 * @param yaml what came out of it, or null if there is none
 * @param slip what is wrong with its place or form; null if nothing is
 */
public record FrontMatter(
        Span span, YamlReader.@Nullable Outcome yaml, @Nullable FrontMatterSlip slip) {

    private static final Pattern OPENING = Pattern.compile("---[ \\t]*+\\n");
    private static final Pattern CLOSING =
            Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*+$", Pattern.MULTILINE | Pattern.UNIX_LINES);
    private static final Pattern KEY_LINE =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*+:(?:\\s|$)");

    /**
     * What the keys say.
     *
     * @param metadata the keys that were written
     * @param defaults what questions inherit
     * @param readable whether it is YAML, so that its keys are known
     */
    public record Content(Metadata metadata, Metadata defaults, boolean readable) {}

    FrontMatter(Span span, YamlReader.@Nullable Outcome yaml) {
        this(span, yaml, null);
    }

    /**
     * What is at the top of a file, or what was meant to be.
     *
     * @param known the keys that may be in it
     */
    public static FrontMatter findMeant(SourceFile file, List<Key<?>> known) {
        FrontMatter found = find(file);
        return found.yaml() == null && file.undecodable() == null
                ? FrontMatterSlip.find(file, known).orElse(found)
                : found;
    }

    public static FrontMatter find(SourceFile file) {
        Matcher opening = OPENING.matcher(file.text());
        if (!opening.lookingAt()) {
            return new FrontMatter(Span.at(0), null);
        }
        Matcher closing = CLOSING.matcher(file.text());
        if (closing.find(opening.end())) {
            Span content = new Span(opening.end(), Math.max(opening.end(), closing.start() - 1));
            return new FrontMatter(
                    new Span(0, closing.end()), YamlReader.read(Piece.of(file, content)));
        }
        Matcher key = KEY_LINE.matcher(file.text()).region(opening.end(), file.text().length());
        if (!key.lookingAt()) {
            return new FrontMatter(Span.at(0), null);
        }
        Span delimiter = new Span(0, 3);
        return new FrontMatter(
                delimiter,
                new YamlReader.Outcome(
                        null,
                        "the front matter is not closed",
                        Help.of("end it with a line `---`"),
                        delimiter));
    }

    /**
     * Reads the keys, or reports why they cannot be read.
     *
     * @param known the keys that may be here
     * @param what what the keys belong to in messages, as in "the front matter"
     */
    public Content read(Findings findings, Keys keys, List<Key<?>> known, String what) {
        if (yaml == null) {
            return new Content(Metadata.NONE, Metadata.NONE, true);
        }
        if (slip != null) {
            findings.report(
                    SyntaxRules.FRONT_MATTER_SYNTAX, slip.place(), slip.message(), slip.help());
        }
        if (yaml.mapping() == null) {
            findings.report(
                    SyntaxRules.FRONT_MATTER_SYNTAX,
                    yaml.span(),
                    String.valueOf(yaml.fault()),
                    yaml.help());
            findings.unknown(
                    Unknown.of(
                            new Span(0, findings.file().text().length()),
                            "title-present",
                            "challenge-incomplete",
                            "schema"));
            return new Content(Metadata.NONE, Metadata.NONE, false);
        }
        MappingReader reader = new MappingReader(findings, keys, SyntaxRules.FRONT_MATTER_SYNTAX);
        Metadata metadata = new Metadata(reader.read(yaml.mapping(), known, what));
        return new Content(metadata, reader.defaults(), true);
    }

    /** Whether it holds a key of ours, which makes its file a quiz. */
    public boolean hasOurKeys() {
        return yaml != null
                && (yaml.mapping() == null
                        || yaml.mapping().entries().stream()
                                .anyMatch(each -> Keys.find(Key.QUIZ, each.key()) != null));
    }
}
