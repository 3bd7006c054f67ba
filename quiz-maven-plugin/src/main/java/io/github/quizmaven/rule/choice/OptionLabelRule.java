package io.github.quizmaven.rule.choice;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.fact.Prose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    private static final Pattern LETTER =
            Pattern.compile(
                    "^(\\(?([A-Ja-j])\\)|([A-J])[.:]|(?i:option|answer|antwort) ([A-J]) ?[.:)–—-])\\s++\\S");

    /** What is a letter of its own only if each option has one. */
    private static final Pattern WEAK =
            Pattern.compile(
                    "^((\\[[A-J]\\]|[a-j][.:]|[A-J] [-–—])\\s++(?=\\p{L}{2})|[A-J][.:)](?=\\p{L}{2}))");

    /** A word that says what an option is about, as in "MX: mail". */
    private static final Pattern TOPIC = Pattern.compile("^[^\\s:]{1,20}: ");

    /** Where statements are judged, "True: …" is what an option says. */
    private static final Pattern FALSE = Pattern.compile("^(?:False|Left)\\b");

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

    /**
     * A label in an option's text.
     *
     * @param letter the place in the alphabet of what is a letter
     */
    private record Label(int option, Prose prose, Span at, int letter) {

        String text() {
            return prose.text().substring(at.start(), at.end());
        }

        Span place() {
            return prose.inFile(at.start(), at.end());
        }

        /** Whether it calls itself one, as in {@code Option B:}. */
        boolean isNamed() {
            return text().length() > 3;
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
                verdicts.add(new Label(index, prose, verdict, -1));
            }
            @Nullable Label letter =
                    mayHaveLetter(prose.text()) ? letter(index, prose, LETTER) : null;
            if (letter != null) {
                letters.add(letter);
            }
        }
        if (verdicts.isEmpty()) {
            verdicts.addAll(marks(options));
        }
        List<Label> weak = letters.isEmpty() ? weak(options) : List.of();
        letters.addAll(weak);
        report(
                subject,
                verdicts,
                " says whether it is right, which learners read before they answer",
                report);
        report(
                subject,
                labels(letters, options),
                " has a letter of its own beside the one that the page shows",
                report);
    }

    /** Few options start like this, and for the others no pattern is needed. */
    private static boolean mayHaveLetter(String option) {
        return option.length() > 1
                && ("(oOaA".indexOf(option.charAt(0)) >= 0 || ").:".indexOf(option.charAt(1)) >= 0);
    }

    private static @Nullable Label letter(int option, Prose prose, Pattern form) {
        Matcher found = form.matcher(prose.text());
        if (!found.find()) {
            return null;
        }
        String label = found.group(1).strip();
        int at = label.length() - 1;
        while (at > 0 && !Character.isLetter(label.charAt(at))) {
            at--;
        }
        int letter = Character.toUpperCase(label.charAt(at)) - 'A';
        return new Label(option, prose, new Span(0, label.length()), letter);
    }

    /** Letters that are labels if all options have one; none otherwise. */
    private static List<Label> weak(List<Option> options) {
        List<Label> weak = new ArrayList<>();
        for (int index = 0; index < options.size(); index++) {
            @Nullable Label letter =
                    letter(index, options.get(index).text().prose().masked(), WEAK);
            if (letter == null) {
                return List.of();
            }
            weak.add(letter);
        }
        return weak;
    }

    /** Signs that say something only where options that are right have them, and no others. */
    private static List<Label> marks(List<Option> options) {
        List<Label> marks = new ArrayList<>();
        for (int index = 0; index < options.size(); index++) {
            Prose prose = options.get(index).text().prose().masked();
            @Nullable Span mark = Verdicts.mark(prose.text());
            mark = mark == null ? Verdicts.emphasized(options.get(index).text()) : mark;
            if (mark != null) {
                if (!options.get(index).correct()) {
                    return List.of();
                }
                marks.add(new Label(index, prose, mark, -1));
            }
        }
        return marks.isEmpty() || marks.size() == options.size() || isJudged(options)
                ? List.of()
                : marks;
    }

    private static boolean isJudged(List<Option> options) {
        for (Option each : options) {
            if (FALSE.matcher(each.text().prose().text()).find()) {
                return true;
            }
        }
        return false;
    }

    /** Of the letters that options start with, those that count them. */
    private static List<Label> labels(List<Label> letters, List<Option> options) {
        if (letters.isEmpty()) {
            return letters;
        }
        List<Label> named = letters.stream().filter(Label::isNamed).toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<Label> own = letters.stream().filter(Label::isOwn).toList();
        // "A. Turing" may be a name, but not where others begin so too.
        if (own.size() > 1 || own.stream().anyMatch(each -> isSure(each, options))) {
            return own;
        }
        Set<Integer> counted = new HashSet<>();
        letters.forEach(each -> counted.add(each.letter()));
        boolean inRange = letters.stream().allMatch(each -> each.letter() < options.size());
        boolean all = letters.size() == options.size() && counted.size() == options.size();
        boolean alone =
                letters.size() == 1
                        && options.size() > 2
                        && own.isEmpty()
                        && (isEmphasized(letters.get(0), options)
                                || CAPITAL.matcher(letters.get(0).prose().text()).lookingAt());
        return inRange && (all || alone) ? letters : List.of();
    }

    /** Whether the letter of an option's own place is a label although no other has one. */
    private static boolean isSure(Label own, List<Option> options) {
        if (own.text().length() > 3 || own.text().endsWith(")") || isEmphasized(own, options)) {
            return true;
        }
        return own.text().endsWith(":")
                && options.size() > 2
                && options.stream()
                                .filter(each -> TOPIC.matcher(each.text().prose().text()).find())
                                .count()
                        == 1;
    }

    /** Initials of a name are not set apart from the rest of it. */
    private static boolean isEmphasized(Label label, List<Option> options) {
        String source = options.get(label.option()).text().source();
        return source.startsWith("*") || source.startsWith("_");
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
                        subject.place(first.place()),
                        Letters.name(first.option()) + message,
                        Help.of(
                                "delete `" + first.text() + "`",
                                without(subject.file().authored().file(), labels)),
                        labels.stream()
                                .skip(1)
                                .map(each -> subject.option(each.option()))
                                .toList()));
    }

    /** Deletes all labels; null if one of the options would have no other text. */
    private static @Nullable Fix without(SourceFile file, List<Label> labels) {
        List<Edit> edits = new ArrayList<>();
        for (Label each : labels) {
            String text = each.prose().text();
            Span at = each.at();
            if ((text.substring(0, at.start()) + text.substring(at.end())).isBlank()) {
                return null;
            }
            edits.add(Edit.delete(whole(file.text(), each)));
        }
        return new Fix(edits, false);
    }

    /** A label with the blanks next to it, and the marks of emphasis around it. */
    private static Span whole(String file, Label label) {
        Span place = label.place();
        int start = place.start();
        int end = place.end();
        while (isMark(file.charAt(start - 1))
                && (file.charAt(start - 1) == file.charAt(end)
                        || file.substring(place.start(), place.end())
                                        .indexOf(file.charAt(start - 1))
                                > 0)) {
            end += file.charAt(start - 1) == file.charAt(end) ? 1 : 0;
            start--;
        }
        if (label.at().start() == 0) {
            while (file.charAt(end) == ' ') {
                end++;
            }
        } else {
            while (file.charAt(start - 1) == ' ') {
                start--;
            }
        }
        return new Span(start, end);
    }

    private static boolean isMark(char each) {
        return each == '*' || each == '_';
    }
}
