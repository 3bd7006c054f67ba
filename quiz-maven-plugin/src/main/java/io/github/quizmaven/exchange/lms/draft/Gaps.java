package io.github.quizmaven.exchange.lms.draft;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.exchange.lms.LmsAnswer;
import io.github.quizmaven.exchange.lms.LmsQuestion;
import io.github.quizmaven.exchange.markup.TextMarkup;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.syntax.BlankReader;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes clozes of questions with gaps. */
final class Gaps {

    private final LmsDrafts drafts;
    private final Notes notes;
    private final TextMarkup texts;
    private final LmsDrafts.Beside beside;

    Gaps(LmsDrafts drafts, Notes notes, TextMarkup texts, LmsDrafts.Beside beside) {
        this.drafts = drafts;
        this.notes = notes;
        this.texts = texts;
        this.beside = beside;
    }

    @Nullable Response read(LmsQuestion question, Stem stem) {
        int gaps = 1 + question.answers().stream().mapToInt(LmsAnswer::gap).max().orElse(-1);
        BlankReader.@Nullable Stem blanks = stem.blanks();
        if (blanks == null || blanks.blanks().size() != gaps || !blanks.hidden().isEmpty()) {
            drafts.refused(
                    question.place(), "one of its gaps has no answer, or is where no field can be");
            return null;
        }
        Set<String> seen = new HashSet<>();
        for (LmsAnswer answer : question.answers()) {
            boolean said = answer.feedback() != null && !answer.feedback().isBlank();
            if (answer.isRight() || said) {
                texts.readings().add(new Reading(answer.text().at(), "\n" + answer.text().text()));
            }
            if (answer.isRight()) {
                if (!seen.add(answer.gap() + " " + answer.text().text().strip())) {
                    notes.dropped(answer.text().at(), "an answer that is there already");
                }
                beside.right(answer.feedback());
                continue;
            }
            if (answer.isPartlyRight()) {
                notes.dropped(answer.place(), "an answer that is right in part");
            }
            if (answer.feedback() != null && said) {
                beside.wrong(answer.text().text(), answer.feedback());
            } else {
                boolean named = answer.place().length() > 0;
                notes.dropped(
                        answer.place(),
                        "a wrong answer to be typed"
                                + (named ? "" : ": " + texts.code(answer.text().text())));
            }
        }
        return new Cloze(
                blanks.blanks().stream()
                        .map(each -> new Cloze.Blank(each.answers(), each.span()))
                        .toList(),
                question.settings().caseSensitive());
    }
}
