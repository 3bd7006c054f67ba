package io.github.quizmaven.site.script;

import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.site.language.Messages;
import java.util.List;

/** Writes what the catalogue's script needs to know as JSON that is harmless inside a page. */
public final class CatalogueBlock {

    private static final int USUAL = 2000;

    private CatalogueBlock() {}

    /**
     * @param root the way from the page to the site's root
     * @param first the number of the first quiz that the page is about, among all of the site
     * @param count how many quizzes it is about
     * @param search the files with what is searched
     */
    public static String json(
            String root, int first, int count, List<RenderedFile> search, Messages messages) {
        ScriptJson json = new ScriptJson(USUAL).open('{');
        json.property("version", ScriptBlock.VERSION);
        json.property("root", root.isEmpty() ? "./" : root);
        json.property("first", first).property("count", count);
        json.name("search").list(search.stream().map(each -> root + each.path()).toList());
        json.name("texts").open('{');
        messages.catalogue().forEach(json::property);
        return json.close('}').close('}').toString();
    }
}
