package io.github.quizmaven.language.feature;

import io.github.quizmaven.language.document.EditorText;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.jspecify.annotations.Nullable;

/** The questions of a quiz, each with its type. */
public final class Outline {

    private static final String UNTITLED = "(no title)";

    private Outline() {}

    public static List<DocumentSymbol> of(OpenQuiz open) {
        return open.authored() instanceof Quiz quiz
                ? quiz.questions().stream().map(each -> symbol(each, open.text())).toList()
                : List.of();
    }

    private static DocumentSymbol symbol(Question question, EditorText text) {
        @Nullable QuestionType type = question.type();
        return new DocumentSymbol(
                name(question),
                SymbolKind.String,
                text.range(question.head().section().to(question.head().place())),
                text.range(question.head().place()),
                type == null ? "" : type.word());
    }

    private static String name(Question question) {
        @Nullable Text title = question.title();
        String written = title == null ? "" : title.source().strip();
        return written.isEmpty() ? UNTITLED : written;
    }
}
