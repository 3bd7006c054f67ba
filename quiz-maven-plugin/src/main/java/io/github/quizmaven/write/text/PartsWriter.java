package io.github.quizmaven.write.text;

import io.github.quizmaven.quiz.Parts;
import io.github.quizmaven.quiz.Solution;
import io.github.quizmaven.read.part.PartName;
import io.github.quizmaven.write.form.CodeForm;
import io.github.quizmaven.write.form.ItemShape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what is below a question's response, each part under its heading. */
public final class PartsWriter {

    private final Spelling spelling;
    private final String language;
    private final List<String> written = new ArrayList<>();

    /**
     * @param language of the headings, a BCP 47 tag
     */
    PartsWriter(Spelling spelling, String language) {
        this.spelling = spelling;
        this.language = language;
    }

    /**
     * @param answer what is below the heading of the answer, or nothing
     */
    List<String> write(String answer, Parts parts) {
        add(PartName.ANSWER, answer);
        for (int index = 0; index < parts.hints().size(); index++) {
            add(PartName.HINT, spelling.blocks("/hints/" + index, parts.hints().get(index)));
        }
        add(PartName.SOLUTION, solution(parts.solution()));
        add(PartName.QUICK_CHECK, spelling.blocks("/quickCheck", parts.quickCheck()));
        add(PartName.COMMON_MISTAKES, mistakes(parts.commonMistakes()));
        add(PartName.REFERENCES, spelling.blocks("/references", parts.references()));
        return written;
    }

    private void add(PartName name, String content) {
        if (!content.isEmpty()) {
            written.add("### " + name.in(language) + "\n\n" + content);
        }
    }

    private String solution(@Nullable Solution solution) {
        if (solution == null) {
            return "";
        }
        return joined(
                spelling.blocks("/solution/text", solution.text()), answerLine(solution.answer()));
    }

    private String answerLine(@Nullable String answer) {
        if (answer == null) {
            return "";
        }
        String line = answer.strip().replace('\n', ' ');
        boolean code = spelling.leavesOut("answer");
        return PartName.answerLine(language) + ": " + (code ? CodeForm.span(line) : line);
    }

    private String mistakes(Parts.CommonMistakes mistakes) {
        List<String> items = new ArrayList<>();
        for (int index = 0; index < mistakes.mistakes().size(); index++) {
            items.add(
                    ResponseWriter.item(
                            spelling,
                            "/commonMistakes/" + index,
                            mistakes.mistakes().get(index),
                            ItemShape.bullet()));
        }
        String list = String.join("\n", items);
        return list.isEmpty()
                ? ""
                : joined(spelling.blocks("/commonMistakesLeadIn", mistakes.leadIn()), list);
    }

    private static String joined(String above, String below) {
        return above.isEmpty() || below.isEmpty() ? above + below : above + "\n\n" + below;
    }
}
