package io.github.quizmaven.language.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.jspecify.annotations.Nullable;

/** The files that are open in an editor. One thread changes them; all may look. */
public final class OpenDocuments {

    private final Map<String, OpenDocument> byUri = new ConcurrentHashMap<>();

    /** Takes a file in; what is not a file of this machine is left to others. */
    public void open(String uri, int version, String text) {
        @Nullable Path file = DocumentUri.path(uri);
        if (file != null) {
            byUri.put(uri, new OpenDocument(uri, file, version, new EditorText(text)));
        }
    }

    /** Makes changes in their order. */
    public void change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
        byUri.computeIfPresent(
                uri,
                (key, document) -> {
                    EditorText text = document.text();
                    for (TextDocumentContentChangeEvent each : changes) {
                        text = text.with(each.getRange(), each.getText());
                    }
                    return document.with(version, text);
                });
    }

    public void close(String uri) {
        byUri.remove(uri);
    }

    /** An open file as it is now; null if it is not open. */
    public @Nullable OpenDocument get(String uri) {
        return byUri.get(uri);
    }

    /** Whether this is what a file is now. */
    public boolean isCurrent(OpenDocument document) {
        return byUri.get(document.uri()) == document;
    }

    /** All as they are now. */
    public List<OpenDocument> all() {
        return List.copyOf(byUri.values());
    }
}
