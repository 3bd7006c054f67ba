package io.github.quizmaven.render;

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
        int hash = destination.indexOf('#');
        String path = hash < 0 ? destination : destination.substring(0, hash);
        String id = hash < 0 ? "" : Urls.decode(destination.substring(hash + 1));
        String anchor = id.isEmpty() ? "" : "#q-" + Urls.encodePath(id);
        if (path.isEmpty()) {
            return anchor.isEmpty() ? destination : anchor;
        }
        String target = Urls.resolve(Urls.folder(file), Urls.decode(path));
        if (target == null || !target.endsWith(MARKDOWN)) {
            return destination;
        }
        return Urls.toRoot(page) + Urls.encodePath(pageOf(target)) + anchor;
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
