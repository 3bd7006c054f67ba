package io.github.quizmaven.pipeline.cache;

import io.github.quizmaven.bundle.OutputStamps;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.pipeline.cache.bytes.BytesIn;
import io.github.quizmaven.pipeline.cache.bytes.BytesOut;
import io.github.quizmaven.source.folder.Stamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the last run came to, for one that finds everything as it was.
 *
 * @param key which files there were, and which of them were wanted
 * @param others what it depended on besides the quizzes
 * @param outcome what was found
 * @param site how the output folder was left; null if no site was written
 */
public record LastRun(
        List<String> key, List<Input> others, Outcome outcome, @Nullable OutputStamps site) {

    public LastRun {
        key = List.copyOf(key);
        others = List.copyOf(others);
    }

    /**
     * What a run found.
     *
     * @param files how many quizzes there were
     * @param questions how many questions they hold
     * @param ignored how many diagnostics comments ignore
     * @param found all diagnostics in the severities of the build
     * @param valid paths of the quizzes without errors
     * @param invalid those of the others
     * @param hashes SHA-256 by path of each file that was read
     */
    public record Outcome(
            int files,
            int questions,
            int ignored,
            List<Diagnostic> found,
            List<String> valid,
            List<String> invalid,
            Map<String, String> hashes) {

        public Outcome {
            found = List.copyOf(found);
            valid = List.copyOf(valid);
            invalid = List.copyOf(invalid);
            hashes = Map.copyOf(hashes);
        }
    }

    LastRun with(List<Input> inputs) {
        return new LastRun(key, inputs, outcome, site);
    }

    LastRun with(@Nullable OutputStamps left) {
        return new LastRun(key, others, outcome, left);
    }

    static void write(BytesOut out, LastRun run) {
        out.all(run.key(), BytesOut::text);
        out.all(run.others(), Input::write);
        Outcome outcome = run.outcome();
        out.number(outcome.files());
        out.number(outcome.questions());
        out.number(outcome.ignored());
        out.all(outcome.found(), DiagnosticForm::write);
        out.all(outcome.valid(), BytesOut::text);
        out.all(outcome.invalid(), BytesOut::text);
        out.all(
                outcome.hashes().entrySet(),
                (into, each) -> {
                    into.text(each.getKey());
                    into.text(each.getValue());
                });
        out.maybe(run.site(), LastRun::site);
    }

    static LastRun read(BytesIn in) {
        return new LastRun(
                in.all(BytesIn::text),
                in.all(Input::read),
                new Outcome(
                        in.count(),
                        in.count(),
                        in.count(),
                        in.all(DiagnosticForm::read),
                        in.all(BytesIn::text),
                        in.all(BytesIn::text),
                        hashes(in)),
                in.maybe(LastRun::site));
    }

    private static Map<String, String> hashes(BytesIn in) {
        Map<String, String> hashes = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            hashes.put(in.text(), in.text());
        }
        return hashes;
    }

    private static void site(BytesOut out, OutputStamps site) {
        out.number(site.pages());
        out.all(
                new ArrayList<>(site.files().entrySet()),
                (into, each) -> {
                    into.text(each.getKey());
                    PageForm.stamp(into, each.getValue());
                });
    }

    private static OutputStamps site(BytesIn in) {
        int pages = in.count();
        Map<String, Stamp> files = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            files.put(in.text(), PageForm.stamp(in));
        }
        return new OutputStamps(pages, files);
    }
}
