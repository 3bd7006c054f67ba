package io.github.quizmaven.rule.choice;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.fact.Prose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * No option says by itself whether it is right, and none carries a letter of its own: learners
 * would read the one before they answer, and the other beside the page's letters.
 */
public final class OptionLabelRule implements QuestionRule {

    private static final RuleId ID = RuleId.warning("option-label");

    private static final Pattern LABEL = Pattern.compile("\\(?[A-Ja-j]\\)|[A-J][.:]");
    private static final Pattern LETTER = Pattern.compile("(" + LABEL.pattern() + ")\\s++\\S");

    /** A letter before a word that begins like a sentence. */
    private static final Pattern CAPITAL = Pattern.compile("\\(?[A-Ja-j][.):]+\\s++\\p{Lu}\\p{Ll}");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public boolean concerns(Question question) {
        return question.response() instanceof Choice;
    }

    /** A label in an option's text. */
    private record Label(int option, Prose prose, int start, int end) {

        String text() {
            return prose.text().substring(start, end);
        }

        /** The place in the alphabet of what is a letter. */
        int letter() {
            String text = text().toUpperCase(Locale.ROOT);
            return text.charAt(text.startsWith("(") ? 1 : 0) - 'A';
        }

        /** Whether it is the letter of the option's own place. */
        boolean isOwn() {
            return letter() == option;
        }
    }

    @Override
    public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
        List<Label> verdicts = new ArrayList<>();
        List<Label> letters = new ArrayList<>();
        List<Option> options = subject.question().options();
        for (int index = 0; index < options.size(); index++) {
            Prose prose = options.get(index).text().prose().masked();
            @Nullable Span verdict = Verdicts.in(prose.text());
            if (verdict != null) {
                verdicts.add(new Label(index, prose, verdict.start(), verdict.end()));
            }
            Matcher letter = LETTER.matcher(prose.text());
            if (mayHaveLetter(prose.text()) && letter.lookingAt()) {
                letters.add(new Label(index, prose, 0, letter.end(1)));
            }
        }
        if (verdicts.isEmpty()) {
            verdicts.addAll(marks(options));
        }
        report(
                subject,
                verdicts,
                " says whether it is right, which learners read before they answer",
                report);
        report(
                subject,
                labels(letters, options.size()),
                " has a letter of its own beside the one that the page shows",
                report);
    }

    /** Few options start like this, and for the others no pattern is needed. */
    private static boolean mayHaveLetter(String option) {
        return option.length() > 1
                && (option.charAt(0) == '(' || ").:".indexOf(option.charAt(1)) >= 0);
    }

    /** Signs that say something only where the options that are right have them, and no others. */
    private static List<Label> marks(List<Option> options) {
        List<Label> marks = new ArrayList<>();
        for (int index = 0; index < options.size(); index++) {
            Prose prose = options.get(index).text().prose().masked();
            @Nullable Span mark = Verdicts.mark(prose.text());
            if ((mark != null) != options.get(index).correct()) {
                return List.of();
            }
            if (mark != null) {
                marks.add(new Label(index, prose, mark.start(), mark.end()));
            }
        }
        return marks.size() == options.size() ? List.of() : marks;
    }

    /** Of the letters that options start with, those that count them. */
    private static List<Label> labels(List<Label> letters, int options) {
        if (letters.isEmpty()) {
            return letters;
        }
        List<Label> own = letters.stream().filter(Label::isOwn).toList();
        // "A. Turing" may be a name, but not where others begin so too.
        if (own.size() > 1 || own.stream().anyMatch(each -> each.text().endsWith(")"))) {
            return own;
        }
        Set<Integer> counted = new HashSet<>();
        letters.forEach(each -> counted.add(each.letter()));
        boolean inRange = letters.stream().allMatch(each -> each.letter() < options);
        boolean all = letters.size() == options && counted.size() == options;
        boolean alone =
                letters.size() == 1
                        && options > 2
                        && own.isEmpty()
                        && CAPITAL.matcher(letters.get(0).prose().text()).lookingAt();
        return inRange && (all || alone) ? letters : List.of();
    }

    private static void report(
            QuestionSubject subject,
            List<Label> labels,
            String message,
            Consumer<Diagnostic> report) {
        if (labels.isEmpty()) {
            return;
        }
        Label first = labels.get(0);
        report.accept(
                new Diagnostic(
                        ID,
                        subject.place(first.prose().inFile(first.start(), first.end())),
                        Letters.name(first.option()) + message,
                        "delete `" + first.text() + "`",
                        labels.stream()
                                .skip(1)
                                .map(each -> subject.option(each.option()))
                                .toList()));
    }
}
