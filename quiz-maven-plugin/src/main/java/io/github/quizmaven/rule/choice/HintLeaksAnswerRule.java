package io.github.quizmaven.rule.choice;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Solution;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.fact.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** No hint contains the text of an option that is right. */
public final class HintLeaksAnswerRule implements QuestionRule {

    private static final RuleId ID = RuleId.warning("hint-leaks-answer");

    /** A key as short as this turns up in running text by chance. */
    private static final int TELLING_CHARACTERS = 12;

    private static final int TELLING_WORDS = 3;

    /** Of how many options hints are searched for; {@code options-count} reports more than ten. */
    private static final int MOST_KEYS = 26;

    private static final String CLOSING = ".!?;:,";

    /** A hint with its code in brackets. */
    private record Hint(Prose prose, Phrase.Folded folded) {}

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public boolean concerns(Question question) {
        return !question.options().isEmpty() && !question.parts().hints().isEmpty();
    }

    @Override
    public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
        List<Hint> hints = new ArrayList<>();
        for (Text each : subject.question().parts().hints()) {
            Prose prose = marked(each);
            hints.add(new Hint(prose, new Phrase.Folded(prose.text())));
        }
        List<Option> options = subject.question().options();
        int keys = 0;
        for (int index = 0; index < options.size() && keys < MOST_KEYS; index++) {
            if (options.get(index).correct()) {
                keys++;
                checkHints(subject, index, hints, report);
            }
        }
    }

    private static void checkHints(
            QuestionSubject subject, int option, List<Hint> hints, Consumer<Diagnostic> report) {
        Text key = subject.question().options().get(option).text();
        String words = open(marked(key).text());
        Phrase phrase = new Phrase(words);
        boolean telling = isTelling(words);
        String code = code(key.prose().text());
        for (Solution.Claim claim : subject.question().parts().hintClaims()) {
            if (claim.plain().equalsIgnoreCase(Letters.of(option))) {
                report.accept(leak(subject, claim.span(), option));
            }
        }
        for (Hint hint : hints) {
            @Nullable Span found =
                    telling ? phrase.in(hint.folded()) : find(code, hint.prose().text());
            if (found != null) {
                report.accept(
                        leak(subject, hint.prose().inFile(found.start(), found.end()), option));
            }
        }
    }

    private static Diagnostic leak(QuestionSubject subject, Span place, int option) {
        return new Diagnostic(
                ID,
                subject.place(place),
                "this hint gives " + Letters.name(option) + " away, which is correct",
                "lead to the answer without saying it",
                List.of(subject.option(option)));
    }

    /** A short text, which a hint must show as it is. */
    private static @Nullable Span find(String code, String text) {
        int start = text.indexOf(code);
        return start < 0 ? null : new Span(start, start + code.length());
    }

    private static boolean isTelling(String words) {
        int gaps = 0;
        for (int at = 1; at < words.length(); at++) {
            boolean end = Character.isWhitespace(words.charAt(at));
            gaps += end && !Character.isWhitespace(words.charAt(at - 1)) ? 1 : 0;
        }
        return words.length() >= TELLING_CHARACTERS || gaps + 1 >= TELLING_WORDS;
    }

    /** With code in brackets, so that it equals only code. */
    private static Prose marked(Text text) {
        return text.prose().with(HintLeaksAnswerRule::code);
    }

    private static String code(String literal) {
        return "⟦" + open(literal) + "⟧";
    }

    /** Without the punctuation at the end. */
    private static String open(String text) {
        int end = text.length();
        while (end > 0 && isClosing(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    private static boolean isClosing(char each) {
        return CLOSING.indexOf(each) >= 0 || Character.isWhitespace(each);
    }
}
