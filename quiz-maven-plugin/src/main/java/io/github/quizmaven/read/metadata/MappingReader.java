package io.github.quizmaven.read.metadata;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Kind;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.quiz.key.Value;
import io.github.quizmaven.quiz.key.Written;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.yaml.Yaml;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.suppress.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a mapping of known keys; keys that nobody knows are reported. */
public final class MappingReader {

    private final Findings findings;
    private final Keys keys;
    private final ValueReader values;
    private final CutTexts cut;
    private Metadata defaults = Metadata.NONE;

    /**
     * @param syntax the rule for the syntax of what is read
     */
    public MappingReader(Findings findings, Keys keys, RuleId syntax) {
        this.findings = findings;
        this.cut = new CutTexts(findings, syntax);
        this.keys = keys;
        this.values = new ValueReader(findings);
    }

    /** What was read for {@code defaults}, if that was among the keys. */
    public Metadata defaults() {
        return defaults;
    }

    /**
     * @param known the keys that may be here
     * @param what the mapping's name in messages, as in "the front matter"
     */
    public List<Written<?>> read(Yaml.Mapping mapping, List<Key<?>> known, String what) {
        List<Written<?>> read = new ArrayList<>();
        Set<String> written =
                mapping.entries().stream().map(Yaml.Entry::key).collect(Collectors.toSet());
        for (Yaml.Entry entry : mapping.entries()) {
            @Nullable Key<?> key = Keys.find(known, entry.key());
            if (key == null) {
                key = unknown(entry, written, known, what);
            }
            if (key != null) {
                cut.check(key, entry.value());
            }
            @Nullable Written<?> value = key == null ? null : value(key, entry.value());
            if (value != null) {
                read.add(value);
                leaveUnknown(value);
            }
        }
        return read;
    }

    private @Nullable Written<?> value(Key<?> key, Yaml value) {
        if (key.kind() != Kind.DEFAULTS || !(value instanceof Yaml.Mapping mapping)) {
            return values.read(key, value);
        }
        List<Written<?>> inner = read(mapping, keys.defaults(), "`defaults`");
        defaults = new Metadata(inner);
        Map<String, Value> data = new LinkedHashMap<>();
        for (Written<?> each : inner) {
            if (each.data() != null) {
                data.put(each.key().name(), each.data());
            }
        }
        Value all = new Value.Keys(data, value.span());
        return new Written<>(Key.DEFAULTS, all, all, value.span());
    }

    /** A limit that cannot be read is not a missing one, and not every mode asks for hints. */
    private void leaveUnknown(Written<?> written) {
        Kind kind = written.key().kind();
        boolean limit = kind == Kind.DURATION || kind == Kind.ATTEMPTS;
        if (written.value() == null && (limit || written.key().equals(Key.MODE))) {
            findings.unknown(
                    Unknown.of(
                            new Span(0, findings.file().text().length()),
                            limit ? "challenge-incomplete" : "hint-present"));
        }
    }

    /**
     * Reports a key that nobody knows; it counts as the one that was probably meant, if any. The
     * values of another tool's keys may mean something else here, unless they are plain text.
     *
     * @param written all keys of the mapping
     */
    private @Nullable Key<?> unknown(
            Yaml.Entry entry, Set<String> written, List<Key<?>> known, String what) {
        List<String> names = Keys.names(known);
        Optional<String> meant = Suggestion.of(entry.key(), names);
        Help help =
                meant.map(each -> didYouMean(entry, each, written))
                        .orElseGet(() -> elsewhere(entry, names, written));
        findings.report(
                SyntaxRules.UNKNOWN_KEY,
                entry.keySpan(),
                what + " has no key `" + entry.key() + "`",
                help);
        return meant.or(() -> OtherWords.key(entry.key(), names))
                .filter(each -> !written.contains(each))
                .map(each -> Keys.find(known, each))
                .filter(each -> meant.isPresent() || each.kind() == Kind.TEXT)
                .orElse(null);
    }

    /** A key that is there already would be there twice. */
    private static Help didYouMean(Yaml.Entry entry, String meant, Set<String> written) {
        return Help.of(
                "did you mean `" + meant + "`?",
                written.contains(meant) ? null : Fix.safe(entry.keySpan(), meant));
    }

    private Help elsewhere(Yaml.Entry entry, List<String> names, Set<String> written) {
        String key = entry.key();
        Optional<String> other = OtherWords.key(key, names);
        if (other.isPresent()
                && !OtherWords.isPart(key)
                && alike(keys.quiz(), key).isEmpty()
                && alike(keys.question(), key).isEmpty()) {
            return didYouMean(entry, other.get(), written).doubtful();
        }
        return Help.of(
                alike(keys.quiz(), key)
                        .map(each -> "`" + each + "` belongs in the front matter")
                        .or(
                                () ->
                                        alike(keys.question(), key)
                                                .map(
                                                        each ->
                                                                "`"
                                                                        + each
                                                                        + "` belongs in a question's"
                                                                        + " ```yaml question block"))
                        .or(() -> OtherWords.keyHelp(key, names, ""))
                        .or(
                                () ->
                                        OtherWords.keyHelp(
                                                key,
                                                Keys.names(keys.question()),
                                                " in a question's ```yaml question block"))
                        .orElseGet(() -> "the keys are `" + String.join("`, `", names) + "`"));
    }

    private static Optional<String> alike(List<Key<?>> keys, String name) {
        return Keys.names(keys).stream().filter(name::equalsIgnoreCase).findFirst();
    }
}
