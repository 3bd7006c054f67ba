package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.media.svg.SvgCheck;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import io.github.quizmaven.source.folder.Opened;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** SVG images only draw: they run nothing and load nothing. A flawed one is refused, not fixed. */
public final class SvgUnsafeRule implements TextRule {

    public static final RuleId ID = RuleId.error("svg-unsafe");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> report) {
        Links links = Links.of(subject);
        Set<String> seen = new HashSet<>();
        for (Links.Link link : links.all()) {
            String path = link.address().path();
            if (isSvg(path) && links.files().at(path).isFile() && seen.add(path)) {
                SvgCheck.@Nullable Flaw flaw = flaw(links.files(), path);
                if (flaw != null) {
                    report.accept(
                            new Diagnostic(
                                    ID,
                                    links.place(link),
                                    "`" + path + "` " + flaw.message(),
                                    flaw.help()));
                }
            }
        }
    }

    private static boolean isSvg(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    private static SvgCheck.@Nullable Flaw flaw(LocalFiles files, String path) {
        return files.open(path, SvgCheck.MAX_BYTES) instanceof Opened.Content content
                ? SvgCheck.flaw(content.bytes())
                : new SvgCheck.Flaw(
                        "cannot be read or is larger than %d MiB"
                                .formatted(SvgCheck.MAX_BYTES >> 20),
                        "save it as a PNG or JPEG file");
    }
}
