package io.github.quizmaven.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.language.document.EditorText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixes that an editor offers, made as the editor would. */
class QuickFixTest {

    private static final String QUIZ = DiagnosticsWhileTypingTest.QUIZ;

    @TempDir Path folder;

    private static Range line(int line) {
        return new Range(new Position(line, 0), new Position(line, 0));
    }

    private static List<CodeAction> actions(Editor editor, Range where, String... only)
            throws Exception {
        CodeActionContext context = new CodeActionContext(List.of());
        if (only.length > 0) {
            context.setOnly(List.of(only));
        }
        return Editor.get(
                        editor.server
                                .getTextDocumentService()
                                .codeAction(
                                        new CodeActionParams(editor.named("a.md"), where, context)))
                .stream()
                .map(each -> each.getRight())
                .toList();
    }

    private static String made(Editor editor, CodeAction action, String text) {
        List<TextEdit> edits =
                new ArrayList<>(action.getEdit().getChanges().get(editor.uri("a.md")));
        edits.sort(
                Comparator.comparing((TextEdit each) -> each.getRange().getStart().getLine())
                        .thenComparing(each -> each.getRange().getStart().getCharacter())
                        .reversed());
        EditorText changed = new EditorText(text);
        for (TextEdit each : edits) {
            changed = changed.with(each.getRange(), each.getNewText());
        }
        return changed.raw();
    }

    @Test
    void fixesAMarkerInAFileOfAnotherKind() throws Exception {
        String wrong = "\uFEFF" + QUIZ.replace("- [ ] `cd`", "- [] `cd` 🎓").replace("\n", "\r\n");
        try (Editor editor = Editor.in(folder)) {
            editor.open("a.md", wrong);
            assertEquals(List.of("5:2-5:4 malformed-marker"), editor.shows("a.md", 1));

            List<CodeAction> actions = actions(editor, line(5), CodeActionKind.QuickFix);

            assertEquals(1, actions.size());
            CodeAction fix = actions.get(0);
            assertTrue(fix.getIsPreferred() && fix.getTitle().startsWith("Fix: "), fix.getTitle());
            assertEquals("malformed-marker", fix.getDiagnostics().get(0).getCode().getLeft());
            assertEquals(wrong.replace("[]", "[ ]"), made(editor, fix, wrong));
            assertEquals(List.of(), actions(editor, line(4), CodeActionKind.QuickFix));
        }
    }

    @Test
    void tellsEditorsThatCanOfWhichVersionItsEditsAre() throws Exception {
        try (Editor editor = Editor.asked(folder, null)) {
            editor.open("a.md", QUIZ);
            editor.change("a.md", 7, null, QUIZ.replace("[ ]", "[]"));
            editor.told("a.md", 7);

            TextDocumentEdit edit =
                    actions(editor, line(5), CodeActionKind.QuickFix)
                            .get(0)
                            .getEdit()
                            .getDocumentChanges()
                            .get(0)
                            .getLeft();

            assertEquals(7, edit.getTextDocument().getVersion());
            assertEquals("5:2-5:4", Editor.words(edit.getEdits().get(0).getLeft().getRange()));
        }
    }

    @Test
    void makesAllSafeFixesAtOnce() throws Exception {
        String wrong = QUIZ.replace("[ ]", "[]").replace("### Hint", "### Hnt");
        try (Editor editor = Editor.in(folder)) {
            editor.open("a.md", wrong);
            assertEquals(2, editor.shows("a.md", 1).size());

            List<CodeAction> actions = actions(editor, line(0), CodeActionKind.Source);

            assertEquals(
                    List.of("Make all safe fixes in this file"),
                    actions.stream().map(CodeAction::getTitle).toList());
            assertEquals(QUIZ, made(editor, actions.get(0), wrong));
        }
    }

    @Test
    void ignoresARuleWhereThatWorks() throws Exception {
        String bare = QUIZ.replace("### Hint\n\nTwo letters.\n\n", "");
        try (Editor editor = Editor.in(folder)) {
            editor.open("a.md", bare);
            assertEquals(List.of("2:3-2:29 hint-present"), editor.shows("a.md", 1));

            List<CodeAction> actions = actions(editor, line(2), CodeActionKind.QuickFix);

            CodeAction ignore = actions.get(actions.size() - 1);
            assertEquals("Ignore `hint-present` here, and say why", ignore.getTitle());
            String made = made(editor, ignore, bare);
            assertEquals(
                    bare.replace(
                            "lists files?\n",
                            "lists files? <!-- quiz-ignore hint-present: say why -->\n"),
                    made);
            editor.change("a.md", 2, null, made);
            assertEquals(List.of(), editor.shows("a.md", 2));
        }
    }

    @Test
    void ignoresWhatIsInTheFrontMatterBelowIt() throws Exception {
        String challenge = QUIZ.replace("# Files\n", "---\ntitle: Files\nmode: challenge\n---\n");
        try (Editor editor = Editor.in(folder)) {
            editor.open("a.md", challenge);
            assertEquals(List.of("2:6-2:15 challenge-incomplete"), editor.shows("a.md", 1));

            List<CodeAction> actions = actions(editor, line(2), CodeActionKind.QuickFix);

            String made = made(editor, actions.get(actions.size() - 1), challenge);
            assertEquals(
                    challenge.replace(
                            "challenge\n---\n",
                            "challenge\n---\n\n<!-- quiz-ignore challenge-incomplete: say why -->\n"),
                    made);
            editor.change("a.md", 2, null, made);
            assertEquals(List.of(), editor.shows("a.md", 2));
        }
    }

    @Test
    void offersToIgnoreNothingThatCannotBeIgnored() throws Exception {
        try (Editor editor = Editor.in(folder)) {
            editor.open("a.md", QUIZ.replace("- [ ] `cd`", "- [] `cd`"));
            editor.told("a.md", 1);

            assertTrue(
                    actions(editor, line(5)).stream()
                            .noneMatch(each -> each.getTitle().startsWith("Ignore")));
        }
    }
}
