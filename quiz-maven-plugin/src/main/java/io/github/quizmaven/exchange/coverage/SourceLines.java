package io.github.quizmaven.exchange.coverage;

import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What the lines of a source say, asked for from the first to the last. */
final class SourceLines {

    private final SourceFile file;
    private final List<Reading> readings;

    /** The first reading that does not end before the line that was asked for last. */
    private int next;

    SourceLines(SourceFile file, List<Reading> readings) {
        this.file = file;
        this.readings =
                readings.stream()
                        .filter(each -> each.at().length() > 0)
                        .sorted(Comparator.comparing(each -> each.at().start()))
                        .toList();
    }

    /**
     * The line, in which readings take the place of what is written, and what these say in further
     * lines.
     *
     * @param excused places that need not be anywhere
     */
    List<String> pieces(Span line, BitSet excused) {
        while (next < readings.size() && readings.get(next).at().end() <= line.start()) {
            next++;
        }
        StringBuilder first = new StringBuilder();
        List<String> more = new ArrayList<>();
        int at = line.start();
        for (int index = next;
                index < readings.size() && readings.get(index).at().start() < line.end();
                index++) {
            Reading reading = readings.get(index);
            append(first, at, reading.at().start(), excused);
            if (reading.at().start() >= line.start() && !excused.get(reading.at().start())) {
                boolean again = index > next && starts(index - 1) == starts(index);
                List<String> lines =
                        (again ? "\n" + reading.text() : reading.text()).lines().toList();
                first.append(lines.isEmpty() ? "" : lines.get(0));
                more.addAll(lines.subList(Math.min(1, lines.size()), lines.size()));
            }
            at = Math.max(at, reading.at().end());
        }
        append(first, at, line.end(), excused);
        more.add(0, first.toString());
        return more;
    }

    private int starts(int index) {
        return readings.get(index).at().start();
    }

    /** Appends what is written, blank where it is excused. */
    private void append(StringBuilder text, int from, int to, BitSet excused) {
        for (int at = from; at < to; at++) {
            text.append(excused.get(at) ? ' ' : file.text().charAt(at));
        }
    }
}
