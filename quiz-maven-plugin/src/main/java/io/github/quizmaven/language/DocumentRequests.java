package io.github.quizmaven.language;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.language.document.OpenDocument;
import io.github.quizmaven.language.document.OpenDocuments;
import io.github.quizmaven.language.feature.Actions;
import io.github.quizmaven.language.feature.Completions;
import io.github.quizmaven.language.feature.HoverText;
import io.github.quizmaven.language.feature.OpenQuiz;
import io.github.quizmaven.language.feature.Outline;
import io.github.quizmaven.language.feature.Targets;
import io.github.quizmaven.language.folder.SourceFolder;
import io.github.quizmaven.language.folder.SourceFolders;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/**
 * What an editor tells and asks about open files. Changes are taken at once; answers are found by
 * the worker, after the check of all changes before them.
 */
final class DocumentRequests implements TextDocumentService {

    private final OpenDocuments documents;
    private final SourceFolders folders;
    private final Worker worker;
    private final Checks checks;
    private volatile boolean versioned;

    DocumentRequests(OpenDocuments documents, SourceFolders folders, Worker worker, Checks checks) {
        this.documents = documents;
        this.folders = folders;
        this.worker = worker;
        this.checks = checks;
    }

    /** Takes what the editor can do. */
    void initialize(@Nullable ClientCapabilities can) {
        versioned =
                can != null
                        && can.getWorkspace() != null
                        && can.getWorkspace().getWorkspaceEdit() != null
                        && Boolean.TRUE.equals(
                                can.getWorkspace().getWorkspaceEdit().getDocumentChanges());
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem opened = params.getTextDocument();
        documents.open(opened.getUri(), opened.getVersion(), opened.getText());
        checks.changedOutside();
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        VersionedTextDocumentIdentifier changed = params.getTextDocument();
        documents.change(changed.getUri(), changed.getVersion(), params.getContentChanges());
        checks.changed();
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        checks.changedOutside();
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        documents.close(params.getTextDocument().getUri());
        checks.closed(params.getTextDocument().getUri());
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
            CompletionParams params) {
        return answer(
                "completion",
                params.getTextDocument(),
                quiz -> Either.forLeft(Completions.at(quiz, params.getPosition())),
                Either.forLeft(List.of()));
    }

    @Override
    public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
        return answer(
                "hover",
                params.getTextDocument(),
                quiz -> HoverText.at(quiz, params.getPosition()),
                null);
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return answer(
                "the outline",
                params.getTextDocument(),
                quiz ->
                        Outline.of(quiz).stream()
                                .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                                .toList(),
                List.of());
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
            definition(DefinitionParams params) {
        return answer(
                "the way to a link's target",
                params.getTextDocument(),
                quiz -> Either.forLeft(Targets.at(quiz, params.getPosition())),
                Either.forLeft(List.of()));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(
            CodeActionParams params) {
        return answer(
                "the fixes",
                params.getTextDocument(),
                quiz -> {
                    Checks.@Nullable Told told = checks.told(quiz.document());
                    return told == null || told.document() != quiz.document()
                            ? List.of()
                            : actions(quiz, told.found(), params);
                },
                List.of());
    }

    private List<Either<Command, CodeAction>> actions(
            OpenQuiz quiz, List<Diagnostic> found, CodeActionParams params) throws IOException {
        DiagnosticWriter writer = new DiagnosticWriter(quiz.folder(), quiz.byPath());
        return new Actions(quiz, found, each -> writer.write(quiz.text(), each), versioned)
                .of(params).stream().map(Either::<Command, CodeAction>forRight).toList();
    }

    /** Finds an answer about an open quiz. */
    private interface Question<T> {
        T ask(OpenQuiz quiz) throws IOException;
    }

    private <T> CompletableFuture<T> answer(
            String name, TextDocumentIdentifier about, Question<T> question, T otherwise) {
        return worker.answer(
                name,
                () -> {
                    @Nullable OpenQuiz quiz = quiz(about.getUri());
                    return quiz == null ? otherwise : question.ask(quiz);
                },
                otherwise);
    }

    private @Nullable OpenQuiz quiz(String uri) throws IOException {
        @Nullable OpenDocument document = documents.get(uri);
        @Nullable SourceFolder folder = document == null ? null : folders.of(document.file());
        return document == null || folder == null
                ? null
                : new OpenQuiz(document, folder, documents.all());
    }
}
