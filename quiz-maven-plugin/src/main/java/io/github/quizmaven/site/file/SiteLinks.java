package io.github.quizmaven.site.file;

import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Links between the files of one source folder become links between their pages; images and other
 * local files are copied beside the page.
 *
 * @param file the author's file, from the source folder
 * @param page the page it is shown on, from the site's root
 * @param media the page's copies
 */
public record SiteLinks(String file, String page, PageMedia media) implements LinkTargets {

    private static final String COLLECTION = "index";

    @Override
    public @Nullable String link(String destination) {
        if (!Urls.isSafe(destination)) {
            return null;
        }
        if (Urls.isExternal(destination)) {
            return destination;
        }
        Address address = Address.of(file, destination);
        String id = address.fragment();
        String anchor = id.isEmpty() ? "" : "#q-" + Urls.encodePath(id);
        String target = address.path();
        if (target.isEmpty()) {
            return anchor.isEmpty() ? destination : anchor;
        }
        return SourceFile.isMarkdown(target)
                ? Urls.toRoot(page) + Urls.encodePath(pageOf(target)) + anchor
                : media.link(target);
    }

    private static String pageOf(String file) {
        String id = SourceFile.withoutEnding(file);
        boolean collection = id.equals(COLLECTION) || id.endsWith("/" + COLLECTION);
        return collection ? id + ".html" : Urls.page(id);
    }

    @Override
    public @Nullable ImageSource image(String destination) {
        String path = Address.of(file, destination).path();
        return Urls.isExternal(destination) || path.isEmpty() ? null : media.image(path);
    }
}
