package io.github.quizmaven.site;

import io.github.quizmaven.quiz.Quiz;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A quiz that holds every formula of the table, on lines of their own and in text. */
public final class FormulaQuiz {

    private static final Path TABLE = Path.of("src/test/resources/math/formulas.tex");

    private FormulaQuiz() {}

    /** The formulas, one a line. */
    public static List<String> formulas() {
        try {
            return Files.readAllLines(TABLE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Quiz quiz() {
        StringBuilder text = new StringBuilder("---\ntitle: Formulas of $x$\nmode: study\n---\n\n");
        text.append("## All formulas about $e^{i\\pi}$\n\n");
        for (String formula : formulas()) {
            text.append("$$\n").append(formula).append("\n$$\n\n");
            text.append("- In a line: $").append(formula).append("$\n\n");
        }
        text.append("- [x] $\\frac{1}{2}$\n- [ ] $\\sqrt{2}$\n  > Feedback $x_1$\n\n");
        text.append("### Hint\n\n| $a$ | b |\n|---|---|\n| $\\frac{a}{b}$ | c |\n");
        return Fixtures.quiz("every-formula.md", text.toString());
    }

    /** Writes the page into a folder, to be looked at. */
    public static void main(String[] arguments) throws IOException {
        SiteFolder.write(Path.of(arguments[0]), quiz());
    }
}
