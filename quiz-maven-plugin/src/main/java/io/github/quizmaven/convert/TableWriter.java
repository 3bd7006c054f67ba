package io.github.quizmaven.convert;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Captions;
import io.github.quizmaven.model.Pair;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the pairs of a matching question as a table. */
final class TableWriter {

    private TableWriter() {}

    /** The table; empty if there is neither a caption nor a pair. */
    static String write(@Nullable Captions captions, List<Pair> pairs) {
        if (captions == null && pairs.isEmpty()) {
            return "";
        }
        String head = captions == null ? row(null, null) : row(captions.left(), captions.right());
        return Stream.concat(
                        Stream.of(head, "|---|---|"),
                        pairs.stream().map(each -> row(each.left(), each.right())))
                .collect(Collectors.joining("\n"));
    }

    private static String row(@Nullable Markdown left, @Nullable Markdown right) {
        return "| " + cell(left) + " | " + cell(right) + " |";
    }

    private static String cell(@Nullable Markdown text) {
        return text == null ? "" : TextForms.inOneLine(text).replace("|", "\\|");
    }
}
