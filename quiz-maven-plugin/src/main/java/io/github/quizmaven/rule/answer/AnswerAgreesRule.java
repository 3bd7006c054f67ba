package io.github.quizmaven.rule.answer;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Solution;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Sequence;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What solution and hints say is the answer is what the key says. */
public final class AnswerAgreesRule implements QuestionRule {

    private static final RuleId ID = RuleId.error("answer-agrees");

    /** One that an option could have. */
    private static final Pattern LETTER = Pattern.compile("\\(?[A-Ja-j]\\)?");

    /** The same, where a word could be. */
    private static final Pattern CAPITAL = Pattern.compile("\\(?[B-HJ]\\)?");

    private static final int LONGEST_LABEL = 30;

    /** What means the same as the label of an answer line, but is not read as one. */
    private static final Pattern OTHER_LABEL =
            Pattern.compile("(?i:(?:answer )?key\\s*+[:=–-]\\s*+|answer\\s*+[=–-]\\s*+)");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public boolean concerns(Question question) {
        @Nullable Solution solution = question.parts().solution();
        boolean explained =
                solution != null && (solution.answer() != null || !solution.claims().isEmpty());
        return question.response() != null
                && (explained || !question.parts().hintClaims().isEmpty());
    }

    @Override
    public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
        @Nullable Response response = subject.question().response();
        @Nullable Solution solution = subject.question().parts().solution();
        if (response == null) {
            return;
        }
        Check hints = new Check(subject, response, "correct the hint", report);
        for (Solution.Claim each : subject.question().parts().hintClaims()) {
            hints.claim(each);
        }
        if (solution == null) {
            return;
        }
        Check check = new Check(subject, response, null, report);
        if (solution.answer() != null && solution.plainAnswer() != null) {
            check.line(
                    new AnswerText(solution.answer(), solution.plainAnswer()),
                    solution.answerSpan());
        }
        for (Solution.Claim each : solution.claims()) {
            check.claim(each);
        }
    }

    /**
     * The check of one question.
     *
     * @param way what to do about a line, null for an answer line to be written
     */
    private record Check(
            QuestionSubject subject,
            Response response,
            @Nullable String way,
            Consumer<Diagnostic> report) {

        /** What the page shows by itself, which has to be understood. */
        void line(AnswerText answer, @Nullable Span span) {
            if (!response.options().isEmpty()) {
                options(answer, span);
            } else if (response instanceof Ordering ordering) {
                order(ordering, answer, span);
            }
        }

        /** A line of the text, which may say anything. */
        void claim(Solution.Claim claim) {
            AnswerText answer = new AnswerText(claim.written(), claim.plain());
            boolean understood =
                    response instanceof Ordering
                            ? answer.sequence().isPresent()
                            : answer.options(response).isPresent();
            if (!response.options().isEmpty() || response instanceof Ordering) {
                boolean part = !claim.colon() && isPartOfKey(answer);
                boolean beyond =
                        !response.options().isEmpty()
                                && (claim.colon() ? LETTER : CAPITAL)
                                        .matcher(claim.plain())
                                        .matches();
                if ((understood || beyond) && !part) {
                    line(answer, claim.span());
                }
                return;
            }
            if (way != null && !claim.colon() && !TypedAnswer.isBrief(claim.plain())) {
                // A hint may say how many digits it has.
                return;
            }
            @Nullable String key = TypedAnswer.contradicted(response, claim);
            if (key != null) {
                Diagnostic found =
                        diagnostic(
                                claim.span(),
                                "this line says `"
                                        + claim.plain()
                                        + "`, but the key is `"
                                        + key
                                        + "`",
                                Help.of("correct one of the two"),
                                List.of());
                report.accept(
                        claim.colon() || response instanceof Numeric
                                ? found
                                : found.withSeverity(Severity.WARNING));
            }
        }

        /** A sentence may speak of one right option of several. */
        private boolean isPartOfKey(AnswerText answer) {
            return !response.options().isEmpty()
                    && answer.options(response).filter(key(response)::containsAll).isPresent();
        }

        private void options(AnswerText answer, @Nullable Span span) {
            List<Integer> key = key(response);
            if (key.isEmpty()
                    || key.size() > 1 && !isMultiple(response)
                    || isFlawed(response, key.get(0))) {
                return;
            }
            Optional<List<Integer>> named = answer.options(response);
            String last = Letters.of(response.options().size() - 1);
            if (named.isEmpty()) {
                report.accept(
                        diagnostic(
                                span,
                                "the answer line says `"
                                        + answer.written()
                                        + "`, which is neither a letter from A to "
                                        + last
                                        + " nor an option's text",
                                write(span, AnswerText.naming(key, response), ""),
                                key));
            } else if (!named.get().equals(key)) {
                report.accept(
                        diagnostic(
                                span,
                                "the answer line says `"
                                        + answer.written()
                                        + "`, "
                                        + (answer.isTextNotLetter(response)
                                                ? "the text of " + Letters.names(named.get()) + ", "
                                                : "")
                                        + "but "
                                        + Letters.names(key)
                                        + (key.size() == 1 ? " is" : " are")
                                        + " marked as correct",
                                way == null
                                        ? write(
                                                span,
                                                AnswerText.naming(key, response),
                                                ", or move the `[x]`")
                                        : Help.of(way + ", or move the `[x]`"),
                                key));
            }
        }

        private void order(Ordering ordering, AnswerText answer, @Nullable Span span) {
            Sequence right = new Sequence(ordering.order());
            if (!ordering.isAnswerable() || Optional.of(right).equals(answer.meantSequence())) {
                return;
            }
            report.accept(
                    diagnostic(
                            span,
                            "the answer line says `"
                                    + answer.written()
                                    + "`, but the right order is `"
                                    + right.text()
                                    + "`",
                            way == null
                                    ? write(span, right.text(), ", or delete the line")
                                    : Help.of(way),
                            List.of()));
        }

        /** Nobody knows whether the answer line is right, or the key. */
        private Help write(@Nullable Span span, String answer, String otherwise) {
            String words = "write `Answer: " + answer + "`" + otherwise;
            if (span == null) {
                return Help.of(words);
            }
            SourceFile file = subject.file().authored().file();
            Span line = file.line(file.lines().line(span.start()));
            boolean label =
                    span.start() - line.start() <= LONGEST_LABEL
                            && OTHER_LABEL
                                    .matcher(file.text(new Span(line.start(), span.start())))
                                    .matches();
            return Help.of(
                    words,
                    label
                            ? Fix.unsafe(new Span(line.start(), span.end()), "Answer: " + answer)
                            : Fix.unsafe(span, answer));
        }

        private Diagnostic diagnostic(
                @Nullable Span span, String message, Help help, List<Integer> key) {
            return new Diagnostic(
                    ID,
                    span == null ? subject.heading() : subject.place(span),
                    message,
                    help,
                    key.stream().map(subject::marker).toList());
        }
    }

    /** A sequence that is not an order of the steps has its own diagnostic. */
    private static boolean isFlawed(Response response, int option) {
        return response instanceof Sequences sequences
                && sequences
                        .orders()
                        .get(option)
                        .filter(each -> each.flaws(sequences.steps().size()).isEmpty())
                        .isEmpty();
    }

    private static boolean isMultiple(Response response) {
        return response instanceof Choice choice && choice.multiple();
    }

    private static List<Integer> key(Response response) {
        return IntStream.range(0, response.options().size())
                .filter(index -> response.options().get(index).correct())
                .boxed()
                .toList();
    }
}
