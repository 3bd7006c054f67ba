package io.github.quizmaven.report.bank;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceTree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a folder's quizzes, flawed ones too, and keeps of each question what is counted. */
public final class BankReader {

    private static final Set<Mode> WITHOUT_HINTS = EnumSet.of(Mode.EXAM, Mode.FLASHCARDS);

    private BankReader() {}

    /**
     * @param prefix what turns paths from the source folder into those of messages
     */
    public static Bank read(SourceTree tree, String prefix) {
        QuizReader reader = new QuizReader();
        List<BankQuiz> quizzes = new ArrayList<>();
        for (String path : tree.quizzes()) {
            @Nullable SourceFile file = tree.read(path);
            if (file != null && reader.quiz(file).authored() instanceof Quiz quiz) {
                quizzes.add(
                        new BankQuiz(
                                prefix + path,
                                quiz.title() == null ? "" : quiz.title().text(),
                                quiz.mode().word(),
                                quiz.questions().stream().map(each -> of(quiz, each)).toList()));
            }
        }
        return new Bank(quizzes);
    }

    private static BankQuestion of(Quiz quiz, Question question) {
        List<String> lacks = new ArrayList<>();
        if (question.parts().hints().isEmpty() && !WITHOUT_HINTS.contains(quiz.mode())) {
            lacks.add("hint");
        }
        if (question.parts().solution() == null) {
            lacks.add("solution");
        }
        return new BankQuestion(
                quiz.file().place(question.head().place()).line(),
                question.title() == null ? "" : question.title().source().strip(),
                traits(question),
                lacks);
    }

    private static BankQuestion.Traits traits(Question question) {
        return new BankQuestion.Traits(
                question.type() == null ? "card" : question.type().word(),
                question.level() == null ? "" : question.level().word(),
                question.category() == null ? "" : question.category(),
                question.tags(),
                question.points());
    }
}
