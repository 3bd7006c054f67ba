package io.github.quizmaven.site.view;

import io.github.quizmaven.site.file.Urls;
import io.github.quizmaven.site.language.Direction;
import io.github.quizmaven.site.template.Assets;
import io.github.quizmaven.site.template.View;
import org.jspecify.annotations.Nullable;

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
        String lang, String dir, String title, String root, String style, String script)
        implements View {

    /**
     * @param path where the page is in the site
     */
    public static PageView of(String path, String lang, String title, Assets assets) {
        String root = Urls.toRoot(path);
        return new PageView(
                lang,
                Direction.of(lang),
                title,
                root,
                root + assets.style().path(),
                root + assets.script().path());
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "lang" -> lang;
            case "dir" -> dir;
            case "title" -> title;
            case "root" -> root;
            case "style" -> style;
            case "script" -> script;
            default -> null;
        };
    }
}
