package io.github.quizmaven.rule.choice;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.markdown.Prose;
import io.github.quizmaven.model.Letters;
import io.github.quizmaven.model.Option;
import io.github.quizmaven.rule.BoundQuestion;
import io.github.quizmaven.rule.QuestionRule;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** No hint contains the text of an option that is right. */
public final class HintLeaksAnswerRule implements QuestionRule {

    private static final RuleId ID = RuleId.warning("hint-leaks-answer");

    /** A key as short as this turns up in running text by chance. */
    private static final int TELLING_CHARACTERS = 12;

    private static final int TELLING_WORDS = 3;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CLOSING = Pattern.compile("[.!?;:,\\s]+$");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuestion bound, Consumer<Diagnostic> report) {
        List<Option> options = bound.question().options();
        for (int index = 0; index < options.size(); index++) {
            if (options.get(index).correct()) {
                checkHints(bound, index, report);
            }
        }
    }

    private static void checkHints(BoundQuestion bound, int option, Consumer<Diagnostic> report) {
        Pattern key = pattern(bound.question().options().get(option).text());
        for (Markdown hint : bound.question().hints()) {
            Prose prose = marked(hint);
            Matcher found = key.matcher(prose.text());
            if (found.find()) {
                report.accept(
                        new Diagnostic(
                                ID,
                                bound.place(prose.inFile(found.start(), found.end())),
                                "this hint gives "
                                        + Letters.name(option)
                                        + " away, which is correct",
                                "lead to the answer without saying it",
                                List.of(bound.option(option))));
            }
        }
    }

    private static Pattern pattern(Markdown key) {
        String words = CLOSING.matcher(marked(key).text().strip()).replaceFirst("");
        boolean telling =
                words.length() >= TELLING_CHARACTERS || SPACE.split(words).length >= TELLING_WORDS;
        return telling
                ? wholeWords(words)
                : Pattern.compile(Pattern.quote(code(Prose.plain(key).text())));
    }

    private static Pattern wholeWords(String words) {
        String spaced =
                Arrays.stream(SPACE.split(words))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** With code in brackets, so that it equals only code. */
    private static Prose marked(Markdown markdown) {
        return Prose.of(markdown, HintLeaksAnswerRule::code);
    }

    private static String code(String literal) {
        return "⟦" + CLOSING.matcher(literal.strip()).replaceFirst("") + "⟧";
    }
}
