package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.markdown.LinkUse;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.source.Address;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** SVG images only draw: they run nothing and load nothing. A flawed one is refused, not mended. */
public final class SvgUnsafeRule implements Rule {

    public static final RuleId ID = RuleId.error("svg-unsafe");

    /** The largest SVG file that is read: a photograph is no drawing. */
    private static final int MAX_BYTES = 4 << 20;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuiz bound, Consumer<Diagnostic> report) {
        Suggestion meant = new Suggestion();
        Set<String> seen = new HashSet<>();
        for (LinkUse use : Uses.all(bound).toList()) {
            Address address = Uses.address(use, bound);
            boolean svg = address.path().toLowerCase(Locale.ROOT).endsWith(".svg");
            if (svg && seen.add(address.path()) && exists(address.path(), bound, meant)) {
                SvgCheck.@Nullable Flaw flaw = flaw(address.path(), bound);
                if (flaw != null) {
                    report.accept(
                            new Diagnostic(
                                    ID,
                                    bound.place(use.place()),
                                    "`" + address.path() + "` " + flaw.message(),
                                    flaw.help()));
                }
            }
        }
    }

    private static boolean exists(String path, BoundQuiz bound, Suggestion meant) {
        return LocalFile.at(path, bound.folder(), meant).state() == LocalFile.State.FILE;
    }

    private static SvgCheck.@Nullable Flaw flaw(String path, BoundQuiz bound) {
        Optional<byte[]> bytes = bound.folder().read(path, MAX_BYTES);
        return bytes.isPresent()
                ? SvgCheck.flaw(bytes.get())
                : new SvgCheck.Flaw(
                        "cannot be read or is larger than %d MiB".formatted(MAX_BYTES >> 20),
                        "save it as a PNG or JPEG file");
    }
}
