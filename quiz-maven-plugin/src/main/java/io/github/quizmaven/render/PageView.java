package io.github.quizmaven.render;

/**
 * What every page needs.
 *
 * @param lang its language tag
 * @param dir {@code ltr} or {@code rtl}
 * @param title plain text
 * @param root the way to the site's root
 * @param style the style sheet's address
 * @param script the script's address
 */
public record PageView(
        String lang, String dir, String title, String root, String style, String script) {

    private static final java.util.Set<String> RIGHT_TO_LEFT =
            java.util.Set.of("ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "ckb", "dv");

    static PageView of(String path, String lang, String title, Assets assets) {
        String language = java.util.Locale.forLanguageTag(lang).getLanguage();
        String root = Urls.toRoot(path);
        return new PageView(
                lang,
                RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr",
                title,
                root,
                root + assets.style().path(),
                root + assets.script().path());
    }
}
