package io.github.quizmaven.rule.metadata;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.LanguageTag;
import io.github.quizmaven.rule.QuizRule;
import io.github.quizmaven.rule.Subject;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Pages have texts of their own in the quiz's language, or learners see English ones. */
public final class LanguageTextsRule implements QuizRule {

    private static final RuleId ID = RuleId.warning("language-texts");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Quiz quiz, Subject subject, Consumer<Diagnostic> report) {
        Locale language = Locale.forLanguageTag(quiz.lang());
        if (LanguageTag.OF_PAGES.contains(language.getLanguage())) {
            return;
        }
        String name = language.getDisplayLanguage(Locale.ENGLISH);
        report.accept(
                new Diagnostic(
                        ID,
                        quiz.place(Key.LANG),
                        "pages have no texts in "
                                + (name.equals(language.getLanguage()) ? "`" + name + "`" : name)
                                + ": their buttons and headings will be English",
                        "texts exist for "
                                + LanguageTag.OF_PAGES.stream()
                                        .sorted()
                                        .map(each -> "`lang: " + each + "`")
                                        .collect(Collectors.joining(", "))
                                + "; if English ones will do, set"
                                + " `-Dquiz.rules=language-texts:off`"));
    }
}
