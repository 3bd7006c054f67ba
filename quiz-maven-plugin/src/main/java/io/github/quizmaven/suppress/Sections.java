package io.github.quizmaven.suppress;

import io.github.quizmaven.quiz.Authored;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part of a file belongs to which question. */
final class Sections {

    private final int end;
    private final int[] starts;
    private final List<String> ids;

    Sections(int end, @Nullable Authored authored) {
        List<Question> questions = authored instanceof Quiz quiz ? quiz.questions() : List.of();
        this.end = end;
        this.starts = new int[questions.size()];
        this.ids = new ArrayList<>(starts.length);
        for (Question each : questions) {
            starts[ids.size()] = each.head().section().start();
            ids.add(each.id());
        }
    }

    Sections(int end, List<Integer> starts, List<String> ids) {
        this.end = end;
        this.starts = starts.stream().mapToInt(Integer::intValue).toArray();
        this.ids = List.copyOf(ids);
    }

    int end() {
        return end;
    }

    List<Integer> starts() {
        return Arrays.stream(starts).boxed().toList();
    }

    List<String> ids() {
        return ids;
    }

    /** The id of the question that an offset belongs to, or null. */
    @Nullable String id(int offset) {
        int section = section(offset);
        return section < 0 || ids.get(section).isEmpty() ? null : ids.get(section);
    }

    /** A part of the file with all of the questions that it touches, to its last offset. */
    Span around(Span part) {
        int first = section(part.start());
        int next = section(part.end()) + 1;
        return new Span(
                first < 0 ? 0 : starts[first], next < starts.length ? starts[next] - 1 : end);
    }

    /** Which question an offset belongs to; -1 above them all. */
    private int section(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
