package io.github.quizmaven.pipeline.cache;

import io.github.quizmaven.pipeline.cache.bytes.BytesIn;
import io.github.quizmaven.pipeline.cache.bytes.BytesOut;
import io.github.quizmaven.pipeline.file.CheckedFile;
import io.github.quizmaven.rule.bank.Digest;
import io.github.quizmaven.rule.bank.Fingerprint;
import io.github.quizmaven.rule.bank.Page;
import io.github.quizmaven.rule.bank.PendingLink;
import io.github.quizmaven.suppress.IgnorableRules;
import io.github.quizmaven.suppress.Ignore;
import io.github.quizmaven.suppress.Suppressions;
import io.github.quizmaven.suppress.Unknown;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The form that what remains of a file has in the cache. */
final class CheckedForm {

    private CheckedForm() {}

    static byte[] write(CheckedFile file) {
        BytesOut out = new BytesOut();
        out.text(file.path());
        out.text(file.hash());
        out.maybe(file.page(), CheckedForm::page);
        out.number(file.questions());
        out.all(file.fingerprints(), CheckedForm::fingerprint);
        out.all(file.links(), CheckedForm::link);
        out.all(file.found(), DiagnosticForm::write);
        out.maybe(file.suppressions(), (into, suppressions) -> state(into, suppressions.state()));
        return out.bytes();
    }

    static CheckedFile read(BytesIn.Slice slice, IgnorableRules rules) {
        BytesIn in = new BytesIn(slice);
        return new CheckedFile(
                in.text(),
                in.text(),
                in.maybe(CheckedForm::page),
                in.count(),
                in.all(CheckedForm::fingerprint),
                in.all(CheckedForm::link),
                in.all(DiagnosticForm::read),
                in.maybe(from -> new Suppressions(state(from), rules)));
    }

    private static void page(BytesOut out, Page page) {
        out.text(page.path());
        out.flag(page.isQuiz());
        out.all(page.questions(), BytesOut::text);
        out.flag(page.complete());
    }

    private static Page page(BytesIn in) {
        return new Page(
                in.text(), in.flag(), new LinkedHashSet<>(in.all(BytesIn::text)), in.flag());
    }

    private static void fingerprint(BytesOut out, Fingerprint fingerprint) {
        DiagnosticForm.place(out, fingerprint.place());
        out.text(fingerprint.id());
        digest(out, fingerprint.asked());
        digest(out, fingerprint.title());
        digest(out, fingerprint.key());
    }

    private static Fingerprint fingerprint(BytesIn in) {
        return new Fingerprint(
                DiagnosticForm.place(in), in.text(), digest(in), digest(in), digest(in));
    }

    private static void digest(BytesOut out, Digest digest) {
        out.eight(digest.high());
        out.eight(digest.low());
    }

    private static Digest digest(BytesIn in) {
        return new Digest(in.eight(), in.eight());
    }

    private static void link(BytesOut out, PendingLink link) {
        DiagnosticForm.place(out, link.place());
        out.text(link.path());
        out.text(link.fragment());
    }

    private static PendingLink link(BytesIn in) {
        return new PendingLink(DiagnosticForm.place(in), in.text(), in.text());
    }

    private static void state(BytesOut out, Suppressions.State state) {
        out.number(state.end());
        out.all(state.starts(), BytesOut::count);
        out.all(state.ids(), BytesOut::text);
        out.all(state.ignores(), CheckedForm::ignore);
        out.all(state.unknown(), CheckedForm::unknown);
        out.all(state.doubts(), CheckedForm::unknown);
        out.all(
                state.dropped().entrySet(),
                (into, each) -> {
                    into.text(each.getKey());
                    into.all(each.getValue(), BytesOut::count);
                });
        out.number(state.ignored());
    }

    private static Suppressions.State state(BytesIn in) {
        return new Suppressions.State(
                in.count(),
                in.all(BytesIn::count),
                in.all(BytesIn::text),
                in.all(CheckedForm::ignore),
                in.all(CheckedForm::unknown),
                in.all(CheckedForm::unknown),
                dropped(in),
                in.count());
    }

    private static Map<String, List<Integer>> dropped(BytesIn in) {
        Map<String, List<Integer>> dropped = new HashMap<>();
        int count = in.count();
        for (int index = 0; index < count; index++) {
            dropped.put(in.text(), in.all(BytesIn::count));
        }
        return dropped;
    }

    private static void ignore(BytesOut out, Ignore ignore) {
        out.text(ignore.rule());
        DiagnosticForm.place(out, ignore.place());
        out.maybe(ignore.region(), DiagnosticForm::place);
    }

    private static Ignore ignore(BytesIn in) {
        return new Ignore(in.text(), DiagnosticForm.place(in), in.maybe(DiagnosticForm::place));
    }

    private static void unknown(BytesOut out, Unknown unknown) {
        DiagnosticForm.span(out, unknown.region());
        out.all(new TreeSet<>(unknown.rules()), BytesOut::text);
        out.flag(unknown.others());
    }

    private static Unknown unknown(BytesIn in) {
        return new Unknown(DiagnosticForm.span(in), Set.copyOf(in.all(BytesIn::text)), in.flag());
    }
}
