package io.github.quizmaven.site.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.site.Fixtures;
import io.github.quizmaven.site.file.PageMedia;
import io.github.quizmaven.site.file.SiteLinks;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.site.text.TextHtml;
import io.github.quizmaven.source.folder.SourceFolder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingViewTest {

    private static final String TYPE = "```yaml question\ntype: matching\n```\n\n";

    private static MatchingView view(String rows) {
        Quiz quiz =
                Fixtures.quiz(
                        "a.md",
                        "---\ntitle: T\n---\n\n## Match\n\n"
                                + TYPE
                                + "| Key | Meaning |\n|---|---|\n"
                                + rows);
        PageMedia media = new PageMedia(SourceFolder.EMPTY, "index.html");
        TextHtml html = new TextHtml(new SiteLinks("a.md", "index.html", media), Messages.of("en"));
        return MatchingView.of((Matching) quiz.questions().get(0).response(), html);
    }

    private static String source(TemplateHTMLOutputModel html) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.getMarkupString(html);
    }

    /** What would be something else at the start of a line of its own is just text in a cell. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "#~ #~ #",
                "## x~ ## x~ ## x",
                "Ctrl + #~ Ctrl + #~ Ctrl + #",
                "1. x~ 1. x~ 1. x",
                "- x~ - x~ - x",
                "- [x] x~ - [x] x~ - [x] x",
                "> x~ &gt; x~ > x",
                "+~ +~ +",
                "---~ ---~ ---",
                "```~ ```~ ```",
                "$$~ $$~ $$",
                "`a \\| b`~ <code>a | b</code>~ a | b",
            })
    void showsCellsAsLines(String cell, String content, String words) throws Exception {
        MatchingView view = view("| " + cell + " | one |\n| two | " + cell + " |\n");
        MatchingView.Match choice =
                view.choices().stream()
                        .filter(each -> !each.words().equals("one"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(content, source(view.items().get(0).content()));
        assertEquals(content, source(view.items().get(1).match()));
        assertEquals(content, source(choice.content()));
        assertEquals(words, choice.words());
    }

    @Test
    void offersEachItemNoMoreThanSoManyChoices() {
        String rows =
                IntStream.range(0, 200)
                        .mapToObj(row -> "| item " + row + " | match " + row + " |\n")
                        .collect(Collectors.joining());
        MatchingView view = view(rows);
        assertEquals(200, view.choices().size());
        Set<Integer> places = new HashSet<>();
        for (MatchingView.Item item : view.items()) {
            assertEquals(MatchingView.MOST_CHOICES, item.choices().size());
            List<String> words = item.choices().stream().map(MatchingView.Match::words).toList();
            places.add(words.indexOf("match " + view.items().indexOf(item)));
        }
        assertTrue(!places.contains(-1), "a match is not among the choices");
        assertTrue(places.size() > 20, "the place of a match gives it away: " + places);
    }
}
