package io.github.quizmaven.render;

import io.github.quizmaven.model.Blank;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes a text field for each blank. */
final class BlankFields implements BlankWriter {

    /**
     * Few widths, the same for all blanks of a question, so that none tells its answer's length.
     */
    private static final List<Integer> WIDTHS = List.of(6, 12, 20, 32);

    private final String anchor;
    private final Messages messages;
    private final int total;
    private final int width;
    private int number;

    BlankFields(String anchor, List<Blank> blanks, Messages messages) {
        this.anchor = anchor;
        this.messages = messages;
        this.total = blanks.size();
        int longest =
                blanks.stream()
                        .flatMap(blank -> blank.answers().stream())
                        .mapToInt(answer -> answer.codePointCount(0, answer.length()))
                        .max()
                        .orElse(0);
        this.width =
                WIDTHS.stream()
                        .filter(each -> each > longest)
                        .findFirst()
                        .orElse(WIDTHS.get(WIDTHS.size() - 1));
    }

    @Override
    public void write(HtmlWriter html) {
        number++;
        String name =
                messages.text("blank")
                        .replace("{n}", String.valueOf(number))
                        .replace("{total}", String.valueOf(total));
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("type", "text");
        attributes.put("class", "blank");
        attributes.put("id", anchor + ".blank." + number);
        attributes.put("size", String.valueOf(width));
        attributes.put("aria-label", name);
        attributes.put("dir", "auto");
        attributes.put("autocomplete", "off");
        attributes.put("autocapitalize", "off");
        attributes.put("spellcheck", "false");
        html.tag("span", Map.of("class", "field"));
        html.tag("input", attributes);
        html.tag("/span");
    }
}
