package io.github.quizmaven.suppress;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.quiz.Authored;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides which diagnostics about one file count, and keeps of the file only what that takes, so
 * that it can serve to the end of a run. Not for use by several threads at once.
 */
public final class Suppressions {

    private final IgnorableRules rules;
    private final List<Ignore> ignores;
    private final Sections sections;
    private final List<Unknown> unknown;

    /** Where something is unknown or may be, so that a comment may be about what nobody sees. */
    private final List<Unknown> doubts = new ArrayList<>();

    private final Map<String, Regions> unknownByRule = new HashMap<>();
    private final Map<String, Regions> ignoredByRule = new HashMap<>();
    private final Map<String, TreeSet<Integer>> dropped = new HashMap<>();
    private int ignored;

    /**
     * What it knows, as a value.
     *
     * @param end the length of the file
     * @param starts where its questions start
     * @param ids what they are called
     * @param ignores what comments ignore
     * @param unknown what faults in the syntax leave unknown
     * @param doubts where something is unknown or may be
     * @param dropped where comments dropped diagnostics, by rule
     * @param ignored how many they dropped
     */
    public record State(
            int end,
            List<Integer> starts,
            List<String> ids,
            List<Ignore> ignores,
            List<Unknown> unknown,
            List<Unknown> doubts,
            Map<String, List<Integer>> dropped,
            int ignored) {

        public State {
            starts = List.copyOf(starts);
            ids = List.copyOf(ids);
            ignores = List.copyOf(ignores);
            unknown = List.copyOf(unknown);
            doubts = List.copyOf(doubts);
            dropped = Map.copyOf(dropped);
        }
    }

    /** One that knows what another one knew. */
    public Suppressions(State known, IgnorableRules rules) {
        this(
                new Sections(known.end(), known.starts(), known.ids()),
                known.unknown(),
                known.ignores(),
                rules);
        doubts.addAll(known.doubts());
        known.dropped().forEach((rule, starts) -> dropped.put(rule, new TreeSet<>(starts)));
        ignored = known.ignored();
    }

    /**
     * @param end the length of the file
     * @param authored what it holds; null if that is unknown
     * @param unknown what faults in the syntax leave unknown
     * @param ignores what comments ignore
     */
    public Suppressions(
            int end,
            @Nullable Authored authored,
            List<Unknown> unknown,
            List<Ignore> ignores,
            IgnorableRules rules) {
        this(new Sections(end, authored), unknown, ignores, rules);
        doubts.addAll(unknown);
        if (authored == null) {
            doubt(Unknown.all(new Span(0, end)));
        }
    }

    private Suppressions(
            Sections sections, List<Unknown> unknown, List<Ignore> ignores, IgnorableRules rules) {
        this.rules = rules;
        this.ignores = List.copyOf(ignores);
        this.unknown = List.copyOf(unknown);
        this.sections = sections;
        Map<String, List<Span>> regions = new HashMap<>();
        for (Ignore each : ignores) {
            if (rules.contains(each.rule()) && each.region() != null) {
                regions.computeIfAbsent(each.rule(), key -> new ArrayList<>())
                        .add(each.region().span());
            }
        }
        for (Map.Entry<String, List<Span>> each : regions.entrySet()) {
            ignoredByRule.put(each.getKey(), new Regions(each.getValue()));
        }
    }

    public State state() {
        Map<String, List<Integer>> places = new HashMap<>();
        dropped.forEach((rule, starts) -> places.put(rule, List.copyOf(starts)));
        return new State(
                sections.end(),
                sections.starts(),
                sections.ids(),
                ignores,
                unknown,
                doubts,
                places,
                ignored);
    }

    /**
     * What reading the file reports: only comments can drop it. An error leaves doubt around it.
     */
    public List<Diagnostic> read(Collection<Diagnostic> found) {
        for (Diagnostic each : found) {
            boolean doubtful = !each.rule().equals(IgnoreReader.IGNORE_REASON);
            if (each.severity() == Severity.ERROR && doubtful) {
                doubt(Unknown.all(Span.at(each.place().span().start())));
            }
        }
        return left(found, true);
    }

    /** What of a later stage's diagnostics counts, each with the question that it is about. */
    public List<Diagnostic> check(Collection<Diagnostic> found) {
        return left(found, false);
    }

    /** Remembers that nobody knows what certain rules would say about a part of the file. */
    public void doubt(Unknown part) {
        doubts.add(part);
    }

    /** Whether all of the file is as it was meant. */
    public boolean isSure() {
        return doubts.isEmpty();
    }

    /** How many diagnostics comments dropped, those of rules that are off left out. */
    public int ignored() {
        return ignored;
    }

    /** At the end of a run: comments that dropped nothing, unless something is unknown there. */
    public List<Diagnostic> unused() {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, Regions> doubtful = new HashMap<>();
        for (Ignore each : ignores) {
            @Nullable Diagnostic hopeless = UnusedIgnores.hopeless(each, rules);
            @Nullable Place region = each.region();
            if (hopeless != null) {
                found.add(hopeless);
            } else if (region != null
                    && !rules.off().contains(each.rule())
                    && !isUsed(each.rule(), region.span())
                    && !regions(doubts, each.rule(), doubtful)
                            .touch(sections.around(region.span()))) {
                found.add(UnusedIgnores.unused(each, region));
            }
        }
        return about(found);
    }

    /**
     * @param maybeUnknown whether those count that are about what is unknown
     */
    private List<Diagnostic> left(Collection<Diagnostic> found, boolean maybeUnknown) {
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic each : found) {
            if ((maybeUnknown || !isUnknown(each)) && !isIgnored(each)) {
                left.add(each);
            }
        }
        return about(left);
    }

    private List<Diagnostic> about(List<Diagnostic> found) {
        List<Diagnostic> about = new ArrayList<>(found.size());
        for (Diagnostic each : found) {
            about.add(each.about(sections.id(each.place().span().start())));
        }
        return about;
    }

    private boolean isUnknown(Diagnostic diagnostic) {
        return !unknown.isEmpty()
                && regions(unknown, diagnostic.rule().name(), unknownByRule)
                        .contain(diagnostic.place().span().start());
    }

    private boolean isIgnored(Diagnostic diagnostic) {
        String rule = diagnostic.rule().name();
        int start = diagnostic.place().span().start();
        @Nullable Regions regions = ignoredByRule.get(rule);
        if (regions == null || !regions.contain(start)) {
            return false;
        }
        dropped.computeIfAbsent(rule, key -> new TreeSet<>()).add(start);
        ignored += rules.off().contains(rule) ? 0 : 1;
        return true;
    }

    private boolean isUsed(String rule, Span region) {
        @Nullable TreeSet<Integer> offsets = dropped.get(rule);
        @Nullable Integer first = offsets == null ? null : offsets.ceiling(region.start());
        return first != null && first <= region.end();
    }

    /** Where something is unknown for a rule. */
    private static Regions regions(List<Unknown> parts, String rule, Map<String, Regions> known) {
        return known.computeIfAbsent(
                rule,
                key ->
                        new Regions(
                                parts.stream()
                                        .filter(each -> each.concerns(key))
                                        .map(Unknown::offsets)
                                        .toList()));
    }
}
