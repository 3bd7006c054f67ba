package io.github.quizmaven.exchange.markup;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.text.TextMaker;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.Piece;
import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.write.form.CodeForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes texts of the authoring format of the texts of one foreign file. What these say is kept, to
 * be compared with what was written; what they lose is reported once for each text.
 */
public final class TextMarkup {

    /** Stands for a gap of the text. */
    public static final char GAP = '\uE020';

    private static final Set<String> STYLES =
            Set.of("style", "class", "bgcolor", "color", "face", "width", "height", "align");

    private final Notes notes;
    private final Addresses addresses;
    private final FileTree around;
    private final TextMaker markdown;
    private final List<Reading> readings = new ArrayList<>();

    public TextMarkup(Notes notes, Addresses addresses) {
        this.notes = notes;
        this.addresses = addresses;
        this.around = SyntaxParser.parse(SourceFile.of(notes.file().path(), ""), Span.at(0), true);
        this.markdown = new TextMaker(notes, around);
    }

    /** What the texts say that were asked for, and what else was said. */
    public List<Reading> readings() {
        return readings;
    }

    /** Blocks, or null if nothing is left. */
    public @Nullable Text text(ForeignText text) {
        if (text.format() == MarkupFormat.MARKDOWN) {
            readings.addAll(text.escapes());
            return markdown.text(rows(text.text(), text.at().start()));
        }
        return blocks(blocks(text), text.at());
    }

    /** Markdown that is known to be what it should. */
    public @Nullable Text blocks(String lines, Span at) {
        if (lines.isBlank()) {
            return null;
        }
        int count = lines.split("\n", -1).length;
        Piece piece = new Piece(lines, Collections.nCopies(count, at.start()));
        return Text.ofPiece(SyntaxParser.parse(piece, around));
    }

    /** Markdown in which anything may be. */
    public @Nullable Text markdown(String lines, Span at) {
        return lines.isBlank() ? null : markdown.text(rows(lines, at.start()));
    }

    /** Words that mean themselves, as code. */
    public String code(String words) {
        return CodeForm.span(words);
    }

    /** Its Markdown; what it says and loses is noted. */
    public String blocks(ForeignText text) {
        if (text.format() == MarkupFormat.MARKDOWN) {
            readings.addAll(text.escapes());
            return text.text().strip();
        }
        if (text.format() == MarkupFormat.PLAIN || isPlain(text)) {
            Inline run = plain(text);
            return run.paragraphs();
        }
        Element body = body(text);
        Set<String> losses = losses(body);
        String blocks = new HtmlMarkdown(addresses, losses).blocks(body);
        report(losses, text.at());
        return blocks;
    }

    /** One line, as a heading or a cell; null if nothing is left. */
    public @Nullable Text line(ForeignText text) {
        String line = lineMarkdown(text);
        return line.isBlank() ? null : line(line, text.at());
    }

    /** A line of Markdown that is known to be what it should. */
    public Text line(String line, Span at) {
        return Text.ofLine(new Piece(line, List.of(at.start())), around);
    }

    /** A text that shows nothing. */
    public Text nothing(Span at) {
        return Text.empty(around, at.start());
    }

    private String lineMarkdown(ForeignText text) {
        if (text.format() == MarkupFormat.MARKDOWN) {
            readings.addAll(text.escapes());
            return text.text()
                    .lines()
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        if (text.format() == MarkupFormat.PLAIN || isPlain(text)) {
            return plain(text).line("<br>");
        }
        Element body = body(text);
        Set<String> losses = losses(body);
        String line = new HtmlMarkdown(addresses, losses).line(body);
        report(losses, text.at());
        return line;
    }

    /** What people see of it, on one line, for answers that are typed. */
    public String words(ForeignText text) {
        boolean plain =
                text.format() == MarkupFormat.PLAIN
                        || text.format() == MarkupFormat.MARKDOWN
                        || isPlain(text);
        String words = plain ? text.text() : Jsoup.parseBodyFragment(text.text()).body().text();
        readings.add(new Reading(text.at(), words.replace('\n', ' ')));
        return words.strip().replaceAll("\\s++", " ");
    }

    /** The words of HTML that holds nothing else. */
    public static String unescaped(String html) {
        return Jsoup.parseBodyFragment(html).body().wholeText();
    }

    /** What is seen of HTML on one line, pictures by what stands for them. */
    public static String seen(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        for (Element each : body.select("img")) {
            each.replaceWith(new TextNode(each.attr("alt")));
        }
        return body.text().strip().replaceAll("\\s++", " ");
    }

    private static boolean isPlain(ForeignText text) {
        return text.format() == MarkupFormat.MOODLE && !KnownTags.areIn(text.text());
    }

    private Inline plain(ForeignText text) {
        readings.add(new Reading(text.at(), inPieces(text.text())));
        Inline run = new Inline();
        boolean first = true;
        for (String line : text.text().split("\n", -1)) {
            if (!first) {
                run.breakLine();
            }
            Formulas.add(line, run);
            first = false;
        }
        return run;
    }

    private Element body(ForeignText text) {
        String html =
                text.format() == MarkupFormat.MOODLE
                        ? KnownTags.alone(text.text()).replace("\n", "<br>")
                        : text.text();
        Element body = Jsoup.parseBodyFragment(html).body();
        readings.add(new Reading(text.at(), inPieces(VisibleText.of(body, addresses))));
        return body;
    }

    /** A gap is where something else will be. */
    private static String inPieces(String text) {
        return text.replace(GAP, '\n');
    }

    private static Set<String> losses(Element body) {
        Set<String> losses = new LinkedHashSet<>();
        if (body.stream().anyMatch(TextMarkup::isStyled)) {
            losses.add("styles of HTML");
        }
        return losses;
    }

    private static boolean isStyled(Element element) {
        boolean classes = HtmlMarkdown.keepsClasses(element);
        boolean alignment = InlineHtml.isAlignedCell(element);
        return STYLES.stream()
                .filter(each -> !(classes && each.equals("class")))
                .filter(each -> !(alignment && each.equals("align")))
                .anyMatch(element::hasAttr);
    }

    /** At a point, since the text itself is not lost. */
    private void report(Set<String> losses, Span at) {
        losses.forEach(each -> notes.dropped(Span.at(at.start()), each));
    }

    private List<Row> rows(String text, int start) {
        List<Row> rows = new ArrayList<>();
        int at = start;
        int number = notes.file().lines().line(Math.min(start, notes.file().text().length()));
        for (String line : text.split("\n", -1)) {
            rows.add(new Row(number++, at, line, Row.Kind.TEXT));
            at += line.length() + 1;
        }
        return rows;
    }
}
