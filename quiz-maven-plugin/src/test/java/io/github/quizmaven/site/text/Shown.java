package io.github.quizmaven.site.text;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import io.github.quizmaven.site.file.PageMedia;
import io.github.quizmaven.site.file.SiteLinks;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.source.FilesInMemory;
import io.github.quizmaven.syntax.Text;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Markdown as a page in English shows it, beside one image. */
final class Shown {

    private Shown() {}

    static TextHtml html() {
        return new TextHtml(
                new SiteLinks(
                        "mlops/quiz.md",
                        "mlops/quiz/index.html",
                        new PageMedia(
                                new FilesInMemory(
                                        Map.of(
                                                "mlops/img/a.png",
                                                "abc".getBytes(StandardCharsets.UTF_8))),
                                "mlops/quiz/index.html")),
                Messages.of("en"));
    }

    static String source(TemplateHTMLOutputModel model) throws Exception {
        return HTMLOutputFormat.INSTANCE.getMarkupString(model);
    }

    static String blocks(String markdown) throws Exception {
        return source(html().blocks(Text.of(markdown), 3));
    }
}
