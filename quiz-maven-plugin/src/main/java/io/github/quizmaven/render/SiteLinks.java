package io.github.quizmaven.render;

import io.github.quizmaven.source.Address;
import org.jspecify.annotations.Nullable;

/**
 * Links between the files of one source folder become links between their pages; images keep their
 * destination.
 *
 * @param file the author's file, from the source folder
 * @param page the page it is shown on, from the site's root
 */
record SiteLinks(String file, String page) implements LinkTargets {

    private static final String MARKDOWN = ".md";
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
        return target.endsWith(MARKDOWN)
                ? Urls.toRoot(page) + Urls.encodePath(pageOf(target)) + anchor
                : destination;
    }

    private static String pageOf(String file) {
        String id = file.substring(0, file.length() - MARKDOWN.length());
        boolean collection = id.equals(COLLECTION) || id.endsWith("/" + COLLECTION);
        return collection ? id + ".html" : id + "/index.html";
    }

    @Override
    public @Nullable String image(String destination) {
        return Urls.isExternal(destination) ? null : destination;
    }
}
