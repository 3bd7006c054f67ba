package io.github.quizmaven.site.template;

import io.github.quizmaven.site.file.Hashes;
import io.github.quizmaven.site.file.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The style sheet and the scripts, under names that hold the hash of their content. The scripts are
 * classic ones, because {@code file:} blocks modules.
 *
 * @param style the style sheet of a quiz
 * @param script what runs a quiz
 * @param results what learners can take along, which {@code script} asks for with the first results
 * @param catalogue the script of pages that list quizzes
 * @param catalogueStyle the style sheet of those pages: a quiz's, and more
 */
public record Assets(
        RenderedFile style,
        RenderedFile script,
        RenderedFile results,
        RenderedFile catalogue,
        RenderedFile catalogueStyle) {

    public static Assets build() {
        String style = TemplateResources.text("assets/quiz.css");
        String more = TemplateResources.text("assets/catalogue.css");
        return new Assets(
                asset("quiz", "css", StyleSheet.bare(style)),
                asset("quiz", "js", TemplateResources.text("assets/quiz.js")),
                asset("results", "js", TemplateResources.text("assets/results.js")),
                asset("catalogue", "js", TemplateResources.text("assets/catalogue.js")),
                asset("catalogue", "css", StyleSheet.bare(style + more)));
    }

    /** Those of a site. */
    public List<RenderedFile> files() {
        return List.of(style, script, results, catalogue, catalogueStyle);
    }

    /**
     * The script that tells a learning platform of what {@code script} does, and replaces its
     * storage.
     *
     * @param standard by which the platform is told
     */
    public static RenderedFile adapter(String standard) {
        return asset(standard, "js", TemplateResources.text("assets/" + standard + ".js"));
    }

    private static RenderedFile asset(String name, String ending, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        String path = "assets/" + name + "-" + Hashes.of(content) + "." + ending;
        return new RenderedFile(path, content, true);
    }
}
