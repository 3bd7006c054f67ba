package io.github.quizmaven.render;

import java.nio.charset.StandardCharsets;

/**
 * The style sheet and the script, under names that hold the hash of their content.
 *
 * @param style the style sheet
 * @param script one classic script, because {@code file:} blocks modules
 */
record Assets(RenderedFile style, RenderedFile script) {

    static Assets build() {
        return new Assets(
                asset("css", StyleSheet.bare(TemplateResources.text("assets/quiz.css"))),
                asset("js", TemplateResources.text("assets/quiz.js")));
    }

    private static RenderedFile asset(String ending, String content) {
        String hash = Hashes.of(content);
        return new RenderedFile(
                "assets/quiz-" + hash + "." + ending,
                content.getBytes(StandardCharsets.UTF_8),
                true);
    }
}
