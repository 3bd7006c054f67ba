package io.github.quizmaven.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.write.text.FrontMatterWriter;
import io.github.quizmaven.write.text.Spelling;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was written. A question that is read otherwise than it was meant is read alone, and
 * each of its texts is tried in other ways until it is read rightly.
 */
final class Verification {

    private static final QuizReader READER = new QuizReader();

    private static final Set<String> KEY_FAULTS =
            Set.of("value", "front-matter-syntax", "metadata-syntax");

    /** What is reported where a piece of a list is put back to where it was probably meant. */
    private static final Set<String> MERCIES =
            Set.of("malformed-marker", "options-split", "ordering-numbering");

    private final Quiz quiz;
    private final FileText file;

    Verification(Quiz quiz, FileText file) {
        this.quiz = quiz;
        this.file = file;
    }

    /** What is read from a written file. */
    static Reading read(String id, String text) {
        return READER.quiz(SourceFile.decode(id + ".md", text.getBytes(UTF_8)));
    }

    static List<Question> questions(Reading reading) {
        return reading.authored() instanceof Quiz found ? found.questions() : List.of();
    }

    /** Settles what is not read as it was meant; returns whether there was something. */
    boolean settle(Reading reading) {
        List<Question> found = questions(reading);
        boolean head = settleHead(reading);
        if (found.size() != quiz.questions().size()) {
            settle(0, quiz.questions().size());
            return true;
        }
        boolean any = head;
        NavigableSet<Integer> mercies = mercies(reading);
        for (int index = 0; index < found.size(); index++) {
            if (!isRight(index, found.get(index), mercies)) {
                new QuestionTrial(quiz, file, index).settle();
                any = true;
            }
        }
        return any;
    }

    /** Shows texts as code whose HTML takes in the questions below; returns whether it did. */
    boolean closeTags(Reading reading) {
        if (questions(reading).size() == quiz.questions().size()) {
            return false;
        }
        boolean any = false;
        for (int index = 0; index < quiz.questions().size(); index++) {
            any |= file.question(index).closeTags();
        }
        return any | file.head().closeTags();
    }

    /** Finds the questions that cannot be read, those that take in the next ones among them. */
    private void settle(int from, int to) {
        if (to - from < 2) {
            if (from < to) {
                new QuestionTrial(quiz, file, from).settle();
            }
            return;
        }
        Reading reading = read(quiz.id(), file.text(from, to));
        List<Question> found = questions(reading);
        boolean right = found.size() == to - from + 1;
        NavigableSet<Integer> mercies = mercies(reading);
        for (int index = from; right && index < to; index++) {
            right = isRight(index, found.get(index - from), mercies);
        }
        if (!right) {
            int middle = (from + to) >>> 1;
            settle(from, middle);
            settle(middle, to);
        }
    }

    private boolean isRight(int index, Question found, NavigableSet<Integer> mercies) {
        QuizValues wanted = QuizValues.of(quiz.questions().get(index));
        Span section = found.head().section();
        @Nullable Integer mercy = mercies.ceiling(section.start());
        return wanted.differingFrom(QuizValues.of(found)).isEmpty()
                && (mercy == null || !section.contains(mercy));
    }

    /** Where something was put back, so that no question looks through the reports of all. */
    private static NavigableSet<Integer> mercies(Reading reading) {
        return reading.diagnostics().stream()
                .filter(Verification::isMercy)
                .map(each -> each.place().span().start())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean isMercy(Diagnostic diagnostic) {
        return MERCIES.contains(diagnostic.rule().name());
    }

    /** Whether a key's value does not fit its kind. */
    static boolean isKeyFault(Diagnostic diagnostic) {
        return KEY_FAULTS.contains(diagnostic.rule().name());
    }

    private boolean settleHead(Reading reading) {
        boolean right =
                reading.authored() instanceof Quiz found
                        && QuizValues.of(quiz).differingFrom(QuizValues.of(found)).stream()
                                .allMatch(each -> each.startsWith("/questions/"));
        if (right) {
            return false;
        }
        for (Map.Entry<String, String> key : FrontMatterWriter.keys(quiz).entrySet()) {
            String fence =
                    FrontMatterWriter.fence("---", Map.of(key.getKey(), key.getValue()), "---");
            if (read("quiz", fence).diagnostics().stream().anyMatch(Verification::isKeyFault)) {
                file.head().leaveOut(key.getKey());
            }
        }
        Spelling.@Nullable Slot introduction = file.head().slots().get("/introduction");
        if (introduction != null) {
            introduction.settle(
                    way -> {
                        file.head().choose("/introduction", way);
                        Reading alone = read(quiz.id(), file.introductionAlone());
                        boolean same =
                                alone.authored() instanceof Quiz found
                                        && found.questions().size() == 1
                                        && QuizValues.of(found)
                                                .compared("/introduction")
                                                .equals(way.key());
                        return same ? alone.diagnostics().size() : -1;
                    },
                    way -> file.head().choose("/introduction", way));
        }
        return true;
    }
}
