package io.github.quizmaven.report.bank;

import io.github.quizmaven.diagnostic.OneLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bank as tables of plain text, for the terminal. */
final class BankTable implements BankFormat {

    @Override
    public String name() {
        return "table";
    }

    @Override
    public @Nullable String file() {
        return null;
    }

    @Override
    public String text(Bank bank) {
        StringBuilder text = new StringBuilder(Section.summary(bank)).append('\n');
        for (Section each : Section.of(bank)) {
            if (!each.rows().isEmpty()) {
                text.append('\n').append(each.title()).append('\n');
                List<List<String>> lines = new ArrayList<>();
                lines.add(each.head());
                lines.addAll(each.rows());
                append(text, lines);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, List<List<String>> lines) {
        int columns = lines.get(0).size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], line.get(column).length());
            }
        }
        for (List<String> line : lines) {
            StringBuilder row = new StringBuilder(" ");
            for (int column = 0; column < columns; column++) {
                String cell = OneLine.of(line.get(column));
                row.append(' ').append(cell);
                row.append(" ".repeat(Math.max(0, widths[column] - cell.length()) + 1));
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
    }
}
