package io.github.quizmaven.site.template;

import io.github.quizmaven.site.file.Hashes;
import io.github.quizmaven.site.file.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The style sheet and the script, under names that hold the hash of their content.
 *
 * @param style the style sheet
 * @param script one classic script, because {@code file:} blocks modules
 */
public record Assets(RenderedFile style, RenderedFile script) {

    public static Assets build() {
        return new Assets(
                asset("css", StyleSheet.bare(TemplateResources.text("assets/quiz.css"))),
                asset("js", TemplateResources.text("assets/quiz.js")));
    }

    public List<RenderedFile> files() {
        return List.of(style, script);
    }

    private static RenderedFile asset(String ending, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return new RenderedFile("assets/quiz-" + Hashes.of(content) + "." + ending, content, true);
    }
}
