package io.github.quizmaven.site.file;

import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * The links of a page without a site around it: what leads to other quizzes or folders is none.
 *
 * @param links where they would lead on the site
 */
public record OwnLinks(SiteLinks links) implements LinkTargets {

    private static final String START = "#start";

    @Override
    public @Nullable String link(String destination) {
        if (Urls.isExternal(destination)) {
            return links.link(destination);
        }
        Address address = Address.of(links.file(), destination);
        String target = address.path();
        if (address.kind() != Address.Kind.LOCAL) {
            return null;
        }
        if (target.equals(links.file())) {
            int fragment = destination.indexOf('#');
            return fragment < 0 ? START : links.link(destination.substring(fragment));
        }
        return SourceFile.isMarkdown(target) ? null : links.link(destination);
    }

    @Override
    public @Nullable ImageSource image(String destination) {
        return links.image(destination);
    }
}
