package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.site.template.Assets;
import io.github.quizmaven.site.template.TemplateResources;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The style sheet as it is published. */
class StyleSheetBrowserIT extends BrowserTest {

    /**
     * What a browser makes of a style sheet, in its own words; custom properties have their blanks
     * kept.
     */
    private static String rules(String style) {
        String rules =
                (String)
                        browser.script(
                                "const sheet = new CSSStyleSheet();"
                                    + " sheet.replaceSync(arguments[0]);return"
                                    + " [...sheet.cssRules].map((rule) => rule.cssText).join('\\n"
                                    + "');",
                                style);
        return rules.replaceAll(",\\s+", ",");
    }

    @Test
    void saysWhatItsSourceSays() {
        byte[] published = Assets.build().style().content();
        assertEquals(
                rules(TemplateResources.text("assets/quiz.css")),
                rules(new String(published, StandardCharsets.UTF_8)));
    }
}
