package io.github.quizmaven.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Completion, hover, outline and links. In the texts, {@code ^} is where the cursor is. */
class HelpWhileTypingTest {

    private static final String DEFINITION = "\n[c]: sub/b.md#why-not\n";

    @TempDir Path folder;
    private Editor editor;

    @AfterEach
    void end() throws Exception {
        editor.close();
    }

    private Position type(String path, String text) throws Exception {
        if (editor == null) {
            editor = Editor.in(folder);
        }
        return open(path, text);
    }

    private Position open(String path, String text) {
        int at = text.indexOf('^');
        String before = text.substring(0, at);
        editor.open(path, before + text.substring(at + 1));
        int line = (int) before.chars().filter(each -> each == '\n').count();
        return new Position(line, at - before.lastIndexOf('\n') - 1);
    }

    private List<CompletionItem> complete(String path, String text) throws Exception {
        Position at = type(path, text);
        return Editor.get(
                        editor.server
                                .getTextDocumentService()
                                .completion(new CompletionParams(editor.named(path), at)))
                .getLeft();
    }

    private List<String> labels(String text) throws Exception {
        return complete("a.md", text).stream().map(CompletionItem::getLabel).toList();
    }

    private String hover(String text) throws Exception {
        Position at = type("a.md", text);
        Hover hover =
                Editor.get(
                        editor.server
                                .getTextDocumentService()
                                .hover(new HoverParams(editor.named("a.md"), at)));
        return hover == null ? null : hover.getContents().getRight().getValue();
    }

    /**
     * @param link in what a question asks
     */
    private List<String> targets(String path, String link) throws Exception {
        Position at = type(path, "## Q\n\n" + link + "\n\n- [x] a\n- [ ] b\n" + DEFINITION);
        return Editor.get(
                        editor.server
                                .getTextDocumentService()
                                .definition(new DefinitionParams(editor.named(path), at)))
                .getLeft()
                .stream()
                .map(each -> name(each))
                .toList();
    }

    private String name(Location each) {
        return folder.toUri().relativize(java.net.URI.create(each.getUri()))
                + " "
                + Editor.words(each.getRange());
    }

    @Test
    void completesPropertiesThatAreNotWrittenYet() throws Exception {
        List<String> front = labels("---\ntitle: A\nmo^\ntime: 2m\n---\n");

        assertTrue(front.containsAll(List.of("mode", "badge", "defaults")), front.toString());
        assertTrue(!front.contains("title") && !front.contains("time"), front.toString());
        assertTrue(!front.contains("level"), front.toString());
    }

    @Test
    void completesPropertiesWhereTheyMeanSomething() throws Exception {
        assertTrue(labels("## Q\n\n```yaml question\n^\n```\n").contains("level"));
        assertTrue(labels("---\ndefaults:\n  at^\n---\n").contains("attempts"));
        assertTrue(labels("---\ndefaults: { time: 2m, at^ }\n---\n").contains("attempts"));
        assertTrue(!labels("---\ndefaults:\n  ^\n---\n").contains("id"));
        assertEquals(List.of(), labels("## Q\n\n```yaml\n^\n```\n"));
        assertEquals(List.of(), labels("A text of le^\n"));
        assertEquals(
                List.of("title", "description", "order"),
                complete("index.md", "---\n^\n---\n").stream()
                        .map(CompletionItem::getLabel)
                        .toList());
    }

    @Test
    void completesValues() throws Exception {
        assertEquals(
                List.of("practice", "challenge", "exam", "flashcards", "study"),
                labels("---\nmode: ^\n---\n"));
        assertTrue(labels("## Q\n\n~~~yml question\nlevel: be^\n~~~\n").contains("beginner"));
        assertEquals(List.of("unlimited"), labels("---\ndefaults: { attempts: ^\n---\n"));
    }

    @Test
    void writesOverWhatIsThere() throws Exception {
        CompletionItem mode =
                complete("a.md", "---\nmo^\n---\n").stream()
                        .filter(each -> each.getLabel().equals("mode"))
                        .findFirst()
                        .orElseThrow();

        assertEquals("mode: ", mode.getTextEdit().getLeft().getNewText());
        assertEquals("1:0-1:2", Editor.words(mode.getTextEdit().getLeft().getRange()));
        String text = mode.getDocumentation().getRight().getValue();
        assertTrue(
                text.startsWith("**mode**: How the quiz is taken") && text.contains("`challenge`"),
                text);
    }

    @Test
    void completesPartsInTheQuizLanguage() throws Exception {
        assertEquals(
                List.of(
                        "### Hint",
                        "### Solution",
                        "### Answer",
                        "### Quick check",
                        "### Common mistakes",
                        "### References"),
                labels("## Q\n\n### Qu^\n"));
        assertTrue(
                labels("---\nlang: de\n---\n\n## Q\n\n#^\n")
                        .containsAll(List.of("### Hinweis", "### Hint")));
    }

    @Test
    void completesRulesThatCanBeIgnored() throws Exception {
        List<String> rules = labels("<!-- quiz-ignore image-alt, hint^ -->\n");

        assertTrue(rules.containsAll(List.of("hint-present", "link-missing")), rules.toString());
        assertTrue(!rules.contains("path-escapes"), rules.toString());
        assertEquals(List.of(), labels("<!-- quiz-ignore image-alt: hint^ -->\n"));
    }

    @Test
    void explainsPropertiesValuesAndRules() throws Exception {
        assertTrue(hover("---\nmo^de: exam\n---\n").startsWith("**mode**: "));
        assertTrue(hover("---\nmode: ex^am\n---\n").startsWith("**mode**: "));
        assertTrue(hover("## Q\n\n```yaml question\npoi^nts: 2\n```\n").contains("Default: `1`"));
        assertTrue(
                hover("<!-- quiz-ignore hint-pre^sent: easy -->\n").startsWith("# hint-present"));
        assertNull(hover("Some mo^de\n"));
    }

    @Test
    void listsQuestionsWithTheirTypes() throws Exception {
        type(
                "a.md",
                "# A\n\n## One `x`\n\n- [x] a\n- [ ] b\n\n## 🎓 Two\n\n### Answer\n\n42\n\n##\n^");

        List<String> outline =
                Editor.get(
                                editor.server
                                        .getTextDocumentService()
                                        .documentSymbol(
                                                new DocumentSymbolParams(editor.named("a.md"))))
                        .stream()
                        .map(each -> each.getRight())
                        .map(HelpWhileTypingTest::words)
                        .toList();

        assertEquals(
                List.of(
                        "One `x` (single-choice) 2:0-7:0 at 2:3-2:10",
                        "🎓 Two (numeric) 7:0-13:0 at 7:3-7:9",
                        "(no title) () 13:0-14:0 at 13:0-13:2"),
                outline);
    }

    private static String words(DocumentSymbol symbol) {
        return "%s (%s) %s at %s"
                .formatted(
                        symbol.getName(),
                        symbol.getDetail(),
                        Editor.words(symbol.getRange()),
                        Editor.words(symbol.getSelectionRange()));
    }

    @Test
    void goesToLinkedQuizzesAndQuestions() throws Exception {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(
                folder.resolve("sub/b.md"),
                "\uFEFF# B\r\n\r\n## Äh?\r\n\r\n## Why not\r\n\r\n- [x] a\r\n");

        assertEquals(List.of("sub/b.md 0:0-0:0"), targets("a.md", "[b^](sub/b.md)"));
        assertEquals(List.of("sub/b.md 4:3-4:10"), targets("a.md", "[b](sub/^b.md#why-not)"));
        assertEquals(List.of("sub/b.md 4:3-4:10"), targets("a.md", "[c^]"));
        assertEquals(List.of("a.md 0:3-0:4"), targets("a.md", "[b^](#q)"));
        assertEquals(List.of("a.md 0:3-0:4"), targets("sub/c.md", "[b^](../a.md#q)"));
    }

    @Test
    void goesNowhereElse() throws Exception {
        Path outside = Files.createTempFile(folder.getParent(), "outside", ".md");
        Files.createSymbolicLink(folder.resolve("link.md"), outside);
        String up = "../" + outside.getFileName();

        for (String each :
                List.of(
                        up,
                        outside.toString(),
                        outside.toUri().toString(),
                        "link.md",
                        "https://example.org/a.md",
                        "missing.md",
                        "%2e%2e/" + outside.getFileName())) {
            assertEquals(List.of(), targets("a.md", "[b^](" + each + ")"), each);
        }
        Files.delete(outside);
    }

    @Test
    void knowsThePropertiesOfAnOrganisation() throws Exception {
        Files.writeString(
                folder.resolve("own.schema.json"),
                """
                {
                  "$id": "https://example.org/own.schema.json",
                  "allOf": [
                    { "$ref": "https://quizmaven.github.io/schema/0.1/question.schema.json" }
                  ],
                  "properties": {
                    "objective": { "description": "What is learnt.", "enum": ["O1", "O2"] }
                  }
                }
                """);
        editor =
                Editor.in(
                        folder,
                        Map.of("schemas", List.of("own.schema.json")),
                        io.github.quizmaven.language.folder.WrittenSettings.NONE);

        assertTrue(labels("## Q\n\n```yaml question\n^\n```\n").contains("objective"));
        assertEquals(List.of("O1", "O2"), labels("## Q\n\n```yaml question\nobjective: ^\n```\n"));
        assertTrue(
                hover("## Q\n\n```yaml question\nobject^ive: O1\n```\n")
                        .contains("What is learnt."));
    }
}
