package io.github.quizmaven.write;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.write.form.Way;
import io.github.quizmaven.write.text.FrontMatterWriter;
import io.github.quizmaven.write.text.QuestionWriter;
import io.github.quizmaven.write.text.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads one question alone to find out how it has to be spelt. While a text is tried, all others
 * are a single letter, so that each is judged by itself.
 */
final class QuestionTrial {

    private static final String LETTER = Text.of("x").key();

    private final Quiz quiz;
    private final FileText file;
    private final int index;
    private final Spelling spelling;
    private final QuizValues wanted;

    QuestionTrial(Quiz quiz, FileText file, int index) {
        this.quiz = quiz;
        this.file = file;
        this.index = index;
        this.spelling = file.question(index);
        this.wanted = QuizValues.of(quiz.questions().get(index));
    }

    /**
     * What was read.
     *
     * @param differing the pointers whose values are not those that were written
     * @param reports how much was reported
     * @param mended whether something was read as it was probably meant
     */
    record Outcome(Set<String> differing, int reports, boolean mended) {

        boolean isRight() {
            return differing.isEmpty() && !mended;
        }
    }

    void settle() {
        leaveOutKeys();
        Outcome first = outcome(Set.of(), Map.of());
        if (first.isRight()) {
            return;
        }
        spelling.type(true);
        if (outcome(Set.of(), Map.of()).isRight()) {
            return;
        }
        settleTexts();
        Outcome best = outcome(Set.of(), Map.of());
        for (Runnable change :
                List.<Runnable>of(
                        spelling::identify,
                        () -> spelling.leaveOut("numeric"),
                        () -> spelling.leaveOut("answer"))) {
            best = best.isRight() ? best : changed(change, best, 1);
        }
        changed(() -> spelling.type(false), best, 0);
    }

    /** Changes what is decided about keys if that makes more values right. */
    private Outcome changed(Runnable change, Outcome before, int least) {
        Spelling.KeyChoices keys = spelling.keys();
        change.run();
        Outcome after = outcome(Set.of(), Map.of());
        boolean better = before.differing().size() - after.differing().size() >= least;
        if (better && (!after.mended() || before.mended())) {
            return after;
        }
        spelling.restore(keys);
        return before;
    }

    private void leaveOutKeys() {
        Reading alone = Verification.read(quiz.id(), file.text(index, index + 1));
        if (alone.diagnostics().stream().noneMatch(Verification::isKeyFault)) {
            return;
        }
        Map<String, String> keys =
                QuestionWriter.write(quiz, quiz.questions().get(index), spelling).metadata();
        for (Map.Entry<String, String> key : keys.entrySet()) {
            String fence =
                    FrontMatterWriter.fence(
                            "```yaml question", Map.of(key.getKey(), key.getValue()), "```");
            boolean faulty =
                    Verification.read("quiz", "## t\n\n" + fence + "\n\n- [x] a\n")
                            .diagnostics()
                            .stream()
                            .anyMatch(Verification::isKeyFault);
            if (faulty) {
                spelling.leaveOut(key.getKey());
            }
        }
    }

    private void settleTexts() {
        Set<String> hideable = new HashSet<>(spelling.slots().keySet());
        hideable.removeIf(this::isNeeded);
        new TextTrial(spelling, hideable, this::outcome).settle();
    }

    /** Whether the question would be another one without a text. */
    private boolean isNeeded(String pointer) {
        Question question = quiz.questions().get(index);
        return question.response() instanceof Cloze && pointer.equals("/stem")
                || question.response() instanceof Sequences && pointer.startsWith("/options/");
    }

    private Outcome outcome(Set<String> hidden, Map<String, Way> tried) {
        Reading reading = Verification.read(quiz.id(), file.text(index, index + 1));
        List<Question> found = Verification.questions(reading);
        Set<String> differing = new HashSet<>();
        if (found.size() != 2) {
            differing.add("");
        }
        if (!found.isEmpty()) {
            QuizValues values = QuizValues.of(found.get(0));
            Set<String> pointers = new HashSet<>(wanted.differingFrom(values));
            String prefix = QuizValues.pointer(0);
            hidden.forEach(each -> pointers.add(prefix + each));
            tried.keySet().forEach(each -> pointers.add(prefix + each));
            for (String pointer : pointers) {
                String own = pointer.substring(prefix.length());
                String expected =
                        hidden.contains(own)
                                ? LETTER
                                : tried.containsKey(own)
                                        ? tried.get(own).key()
                                        : wanted.compared(pointer);
                if (!expected.equals(values.compared(pointer))) {
                    differing.add(own);
                }
            }
        } else {
            differing.addAll(spelling.slots().keySet());
        }
        return new Outcome(
                differing,
                reading.diagnostics().size(),
                reading.diagnostics().stream().anyMatch(Verification::isMercy));
    }
}
