package io.github.quizmaven.rule.choice;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
import io.github.quizmaven.syntax.fact.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final String SIGNS = "[✅✔✓☑❌✗✘❎☒]\\uFE0F?+";

    private static final String WORDS =
            "(?i:correct|right|wrong|incorrect|correct answer|right answer|richtig|falsch|korrekt"
                    + "|richtige antwort|correcto|correcta|incorrecto|incorrecta|faux|vrai"
                    + "|corretto|errato|certo|errado|صحيح|صحيحة|خطأ)";

    /** A verdict in brackets, behind an arrow, or a sign that stands for one. */
    private static final String VERDICT =
            "(?:\\("
                    + WORDS
                    + "\\)|\\["
                    + WORDS
                    + "\\]|(?:<-|<--|←|⬅) ?"
                    + WORDS
                    + "|"
                    + SIGNS
                    + ")";

    private static final Pattern FIRST = Pattern.compile("^(" + VERDICT + ")[ \\t]*+\\S");
    private static final Pattern LAST = Pattern.compile("\\S[ \\t]*+(" + VERDICT + ")[.!]?+$");

    /** How much of an option's end can be a verdict. */
    private static final int LONGEST = 40;

    private static final Pattern LABEL = Pattern.compile("\\(?[A-Ja-j]\\)|[A-J][.:]");
    private static final Pattern LETTER = Pattern.compile("^(" + LABEL.pattern() + ")\\s++\\S");

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
    }

    @Override
    public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
        List<Label> verdicts = new ArrayList<>();
        List<Label> letters = new ArrayList<>();
        List<Option> options = subject.question().options();
        for (int index = 0; index < options.size(); index++) {
            Prose prose = options.get(index).text().prose().masked();
            @Nullable Label verdict = verdict(index, prose);
            @Nullable Label letter = letter(index, prose);
            if (verdict != null) {
                verdicts.add(verdict);
            }
            if (letter != null) {
                letters.add(letter);
            }
        }
        report(
                subject,
                verdicts,
                " says whether it is right, which learners read before they answer",
                report);
        // "A. Turing" may be a name, but not where others begin so too.
        if (letters.size() > 1 || letters.stream().anyMatch(each -> each.text().endsWith(")"))) {
            report(
                    subject,
                    letters,
                    " has a letter of its own beside the one that the page shows",
                    report);
        }
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

    /** At the end of all, at the end of the first line, or at the start. */
    private static @Nullable Label verdict(int option, Prose prose) {
        String text = prose.text().stripTrailing();
        int line = text.indexOf('\n');
        @Nullable Label last = verdict(option, prose, text.length());
        @Nullable Label label = last == null && line > 0 ? verdict(option, prose, line) : last;
        Matcher first = FIRST.matcher(text);
        return label == null && first.find()
                ? new Label(option, prose, first.start(1), first.end(1))
                : label;
    }

    private static @Nullable Label verdict(int option, Prose prose, int end) {
        int from = Math.max(0, end - LONGEST);
        if (!mayEndInVerdict(prose.text(), from, end)) {
            return null;
        }
        Matcher last = LAST.matcher(prose.text()).region(from, end);
        // A sign alone after a letter is what the option says.
        return last.find()
                        && !LABEL.matcher(prose.text().substring(0, last.start(1)).strip())
                                .matches()
                ? new Label(option, prose, last.start(1), last.end(1))
                : null;
    }

    /** Few options end like a verdict, and for the others no pattern is needed. */
    private static boolean mayEndInVerdict(String text, int start, int end) {
        int last = end - 1;
        if (last > start && (text.charAt(last) == '.' || text.charAt(last) == '!')) {
            last--;
        }
        if (last <= start) {
            return false;
        }
        char sign = text.charAt(last);
        if (sign == ')' || sign == ']') {
            return Character.isLetter(text.charAt(last - 1));
        }
        String behind = text.substring(start, last);
        return sign > '\u2000'
                || behind.indexOf('<') >= 0
                || behind.indexOf('←') >= 0
                || behind.indexOf('⬅') >= 0;
    }

    /** Only the letter of the option's own place is a label. */
    private static @Nullable Label letter(int option, Prose prose) {
        Matcher matcher = LETTER.matcher(prose.text());
        return matcher.find()
                        && prose.text()
                                .substring(0, matcher.end(1))
                                .toUpperCase(Locale.ROOT)
                                .contains(Letters.of(option))
                ? new Label(option, prose, 0, matcher.end(1))
                : null;
    }
}
