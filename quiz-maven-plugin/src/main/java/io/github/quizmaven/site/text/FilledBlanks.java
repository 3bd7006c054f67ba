package io.github.quizmaven.site.text;

import io.github.quizmaven.quiz.response.Cloze.Blank;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the first accepted answer of each blank. */
public final class FilledBlanks implements BlankWriter {

    private final Iterator<Blank> blanks;

    public FilledBlanks(List<Blank> blanks) {
        this.blanks = blanks.iterator();
    }

    @Override
    public void write(HtmlWriter html) {
        if (blanks.hasNext()) {
            html.tag("mark", Map.of("class", "filled"));
            html.text(blanks.next().answers().get(0));
            html.tag("/mark");
        }
    }
}
