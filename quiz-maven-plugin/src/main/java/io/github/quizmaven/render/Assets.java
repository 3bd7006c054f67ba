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
                asset("css", bare(TemplateResources.text("assets/quiz.css"))),
                asset("js", TemplateResources.text("assets/quiz.js")));
    }

    /** The style sheet without indentation and without comments that stand on their own lines. */
    static String bare(String source) {
        StringBuilder bare = new StringBuilder();
        boolean comment = false;
        for (String line : source.lines().map(String::strip).toList()) {
            comment = comment || line.startsWith("/*");
            if (!comment && !line.isEmpty()) {
                bare.append(line).append('\n');
            }
            comment = comment && !line.endsWith("*/");
        }
        return bare.toString();
    }

    private static RenderedFile asset(String ending, String content) {
        String hash = Hashes.of(content);
        return new RenderedFile(
                "assets/quiz-" + hash + "." + ending,
                content.getBytes(StandardCharsets.UTF_8),
                true);
    }
}
