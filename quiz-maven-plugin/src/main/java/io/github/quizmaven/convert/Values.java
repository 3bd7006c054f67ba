package io.github.quizmaven.convert;

import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The single values of a record and of the records below it, by pointers like {@code
 * /questions/0/stem}. Places are none, so that equal values mean the same quiz wherever it stands.
 * What is null or shows nothing has no value.
 */
final class Values {

    /** A value as people see it, and as it is compared. */
    private record Value(String shown, String compared) {}

    private final Map<String, Value> values = new LinkedHashMap<>();
    private final List<Markdown> texts = new ArrayList<>();

    private Values() {}

    static Values of(Record record) {
        Values values = new Values();
        values.add("", record);
        return values;
    }

    /** All texts in Markdown. */
    List<Markdown> texts() {
        return List.copyOf(texts);
    }

    /** The sources of all texts in Markdown. */
    List<String> sources() {
        return texts.stream().map(Markdown::source).toList();
    }

    /** What these values say and others do not, or say otherwise. */
    List<Loss> lostIn(Values others) {
        Set<String> pointers = new LinkedHashSet<>(values.keySet());
        pointers.addAll(others.values.keySet());
        Value nothing = new Value("", "");
        List<Loss> losses = new ArrayList<>();
        for (String pointer : pointers) {
            Value wanted = values.getOrDefault(pointer, nothing);
            Value found = others.values.getOrDefault(pointer, nothing);
            if (!wanted.compared().equals(found.compared())) {
                losses.add(new Loss(pointer, wanted.shown(), found.shown()));
            }
        }
        return losses;
    }

    private void add(String pointer, @Nullable Object object) {
        if (object == null || object instanceof Span || object instanceof SourceFile) {
            return;
        }
        if (object instanceof Markdown text) {
            texts.add(text);
            put(pointer, text.source(), Content.key(text));
        } else if (object instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                add(pointer + "/" + index, list.get(index));
            }
        } else if (object instanceof Record record) {
            for (RecordComponent each : record.getClass().getRecordComponents()) {
                add(pointer + "/" + each.getName(), component(record, each));
            }
        } else {
            String value =
                    object instanceof BigDecimal number
                            ? number.stripTrailingZeros().toPlainString()
                            : object.toString();
            put(pointer, value, value);
        }
    }

    private void put(String pointer, String shown, String compared) {
        if (!compared.isEmpty()) {
            values.put(pointer, new Value(shown, compared));
        }
    }

    private static @Nullable Object component(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("components of public records can be read", e);
        }
    }
}
