package io.github.quizmaven.quiz.response;

import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Items are to be matched.
 *
 * @param captions what the columns are called; null if the table could not be read
 * @param pairs the rows, distractors among them
 */
public record Matching(@Nullable Captions captions, List<Pair> pairs) implements Response {

    /** What the columns of items and of matches are called. */
    public record Captions(Text left, Text right) {}

    /**
     * One row.
     *
     * @param left the item to be matched; null for a match that belongs to no item, a distractor
     * @param right its match; equal ones are one choice
     * @param row where the row is in the file
     */
    public record Pair(@Nullable Text left, Text right, Span row) {

        private Placed data() {
            Map<String, Text> cells = new LinkedHashMap<>();
            if (left != null) {
                cells.put("left", left);
            }
            cells.put("right", right);
            return new Placed(cells, row);
        }
    }

    public Matching {
        pairs = List.copyOf(pairs);
    }

    @Override
    public QuestionType type() {
        return QuestionType.MATCHING;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.matching(this);
    }

    @Override
    public boolean isAnswerable() {
        for (Pair each : pairs) {
            if (each.left() != null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        if (captions != null) {
            texts.add(captions.left());
            texts.add(captions.right());
        }
        for (Pair each : pairs) {
            if (each.left() != null) {
                texts.add(each.left());
            }
            texts.add(each.right());
        }
        return texts;
    }

    @Override
    public Map<String, ?> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        List<Placed> rows = new ArrayList<>(pairs.size());
        for (Pair each : pairs) {
            rows.add(each.data());
        }
        data.put("pairs", rows);
        if (captions != null) {
            data.put("captions", List.of(captions.left(), captions.right()));
        }
        return data;
    }

    /** An item that shows nothing is one yet. */
    @Override
    public Map<String, ?> wording() {
        return Map.of("items", pairs.stream().map(each -> each.left() != null).toList());
    }

    @Override
    public Expected expected() {
        List<String> key = new ArrayList<>();
        List<String> matches = new ArrayList<>();
        for (Pair each : pairs) {
            if (each.left() != null) {
                key.add(each.left().id() + ":" + each.right().id());
            }
            matches.add(each.right().id());
        }
        Collections.sort(matches);
        List<String> decisive = new ArrayList<>(key);
        Collections.sort(decisive);
        decisive.addAll(matches);
        return new Expected("matching", key, true, false, null, decisive, List.of());
    }
}
