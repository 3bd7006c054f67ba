package io.github.quizmaven.exchange.mdq.question;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.Answers;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a list or of the lines of code. */
final class StepList {

    private StepList() {}

    /** Empty if there are none. */
    static List<Step> of(Tag tag, MarkedFile file) {
        if (!tag.items().isEmpty()) {
            return Answers.steps(tag.items(), file);
        }
        List<Step> steps = new ArrayList<>();
        boolean indented = false;
        for (Row row : tag.code()) {
            if (row.isBlank()) {
                continue;
            }
            indented |= row.indent() > 0;
            Row line = row.stripped().withKind(Row.Kind.TEXT);
            @Nullable Text text = file.texts().text(List.of(line.withText(code(line.text()))));
            steps.add(
                    new Step(
                            steps.size() + 1,
                            text == null ? file.texts().empty(line) : text,
                            line.span()));
        }
        if (!steps.isEmpty()) {
            tag.lines().stream()
                    .filter(row -> row.kind() == Row.Kind.CODE_OPEN)
                    .forEach(row -> fence(row, file));
        }
        if (indented) {
            file.notes()
                    .dropped(
                            tag.place(), "how lines of code are indented: steps are in one column");
        }
        return steps;
    }

    /** The line that opens the code may name its language. */
    private static void fence(Row row, MarkedFile file) {
        if (row.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
            file.notes().dropped(row.span(), "the language of the code: steps have no colours");
        }
    }

    private static String code(String line) {
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        boolean inside = fence.length() > 1;
        return inside ? fence + " " + line + " " + fence : fence + line + fence;
    }
}
