package io.github.quizmaven.language.feature;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.fix.Fixes;
import io.github.quizmaven.language.document.OpenDocument;
import io.github.quizmaven.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** What can be done about the diagnostics of a part of a file: fix them, or ignore their rules. */
public final class Actions {

    /** As each is tried, which takes a check. */
    private static final int MOST_IGNORES = 3;

    private final OpenQuiz open;
    private final List<Diagnostic> found;
    private final Function<Diagnostic, org.eclipse.lsp4j.Diagnostic> written;
    private final boolean versioned;

    /**
     * @param found all that is wrong with the file as it is now
     * @param written a diagnostic as the editor knows it
     * @param versioned whether the editor can tell by a version that edits are out of date
     */
    public Actions(
            OpenQuiz open,
            List<Diagnostic> found,
            Function<Diagnostic, org.eclipse.lsp4j.Diagnostic> written,
            boolean versioned) {
        this.open = open;
        this.found = List.copyOf(found);
        this.written = written;
        this.versioned = versioned;
    }

    public List<CodeAction> of(CodeActionParams params) throws IOException {
        int start = open.text().offset(params.getRange().getStart());
        int end = open.text().offset(params.getRange().getEnd());
        Span asked = new Span(start, Math.max(start, end));
        List<Diagnostic> here =
                found.stream().filter(each -> touches(lines(each.place().span()), asked)).toList();
        List<CodeAction> actions = new ArrayList<>();
        if (isWanted(CodeActionKind.QuickFix, params.getContext())) {
            here.stream().flatMap(each -> fix(each).stream()).forEach(actions::add);
            for (Diagnostic each : here.subList(0, Math.min(here.size(), MOST_IGNORES))) {
                ignore(each).ifPresent(actions::add);
            }
        }
        if (isWanted(CodeActionKind.SourceFixAll, params.getContext())) {
            fixAll().ifPresent(actions::add);
        }
        return actions;
    }

    private Optional<CodeAction> ignore(Diagnostic diagnostic) throws IOException {
        return new IgnoreComment(open)
                .about(diagnostic, found)
                .map(
                        edit ->
                                action(
                                        "Ignore `%s` here, and say why"
                                                .formatted(diagnostic.rule().name()),
                                        List.of(edit),
                                        diagnostic));
    }

    private static boolean isWanted(String kind, @Nullable CodeActionContext context) {
        @Nullable List<String> only = context == null ? null : context.getOnly();
        return only == null
                || only.stream().anyMatch(each -> kind.equals(each) || kind.startsWith(each + "."));
    }

    /** From the first of its lines to the last, as editors ask by where the cursor is. */
    private Span lines(Span span) {
        int end = Math.min(span.end(), open.text().read().length());
        int start = Math.min(span.start(), end);
        return new Span(
                open.text().lines().start(open.text().lines().line(start)),
                open.text().lines().end(open.text().lines().line(end)));
    }

    private static boolean touches(Span one, Span other) {
        return one.start() <= other.end() && other.start() <= one.end();
    }

    private Optional<CodeAction> fix(Diagnostic diagnostic) {
        @Nullable Fix fix = diagnostic.fix();
        if (fix == null) {
            return Optional.empty();
        }
        CodeAction action = action(title(diagnostic, fix), fix.edits(), diagnostic);
        action.setIsPreferred(fix.safe());
        return Optional.of(action);
    }

    private static String title(Diagnostic diagnostic, Fix fix) {
        String what =
                diagnostic.help() == null
                        ? "`" + diagnostic.rule().name() + "`"
                        : diagnostic.help().text();
        return "Fix: " + what + (fix.safe() ? "" : " (look at what changes)");
    }

    private Optional<CodeAction> fixAll() {
        List<Edit> edits = Fixes.of(found, false).edits();
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        CodeAction action = new CodeAction("Make all safe fixes in this file");
        action.setKind(CodeActionKind.SourceFixAll);
        action.setEdit(edit(edits));
        return Optional.of(action);
    }

    private CodeAction action(String title, List<Edit> edits, Diagnostic about) {
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(written.apply(about)));
        action.setEdit(edit(edits));
        return action;
    }

    private WorkspaceEdit edit(List<Edit> edits) {
        OpenDocument document = open.document();
        List<TextEdit> changes = edits.stream().map(this::change).toList();
        return versioned
                ? new WorkspaceEdit(
                        List.of(
                                Either.forLeft(
                                        new TextDocumentEdit(
                                                new VersionedTextDocumentIdentifier(
                                                        document.uri(), document.version()),
                                                changes.stream()
                                                        .map(
                                                                Either
                                                                        ::<TextEdit,
                                                                                SnippetTextEdit>forLeft)
                                                        .toList()))))
                : new WorkspaceEdit(Map.of(document.uri(), changes));
    }

    private TextEdit change(Edit edit) {
        return new TextEdit(open.text().range(edit.span()), edit.replacement());
    }
}
