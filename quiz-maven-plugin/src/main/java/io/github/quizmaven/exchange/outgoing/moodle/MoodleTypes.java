package io.github.quizmaven.exchange.outgoing.moodle;

import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.exchange.outgoing.QuestionLosses;
import io.github.quizmaven.exchange.outgoing.Shares;
import io.github.quizmaven.exchange.outgoing.html.PlatformHtml;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.syntax.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds Moodle's type for the response of one question. */
final class MoodleTypes implements Response.Visitor<MoodleType> {

    private final Question question;
    private final QuestionLosses losses;
    private final PlatformHtml html;

    MoodleTypes(Quiz quiz, Question question, Losses losses, PlatformHtml html) {
        this.html = html;
        this.question = question;
        this.losses = new QuestionLosses(quiz, question, losses);
    }

    @Override
    public MoodleType choice(Choice choice) {
        if (!choice.multiple()) {
            return single(choice.options());
        }
        int right = (int) choice.options().stream().filter(Option::correct).count();
        @Nullable String share = Shares.of(right);
        if (share == null) {
            return MoodleType.none(Shares.none(right));
        }
        losses.wholeOnly();
        return type(
                "multichoice",
                writer -> options(writer, false, choice.options(), share, "-" + share));
    }

    /** One right option takes all; wrong ones give nothing. */
    private MoodleType single(List<Option> options) {
        return type(
                "multichoice",
                writer -> options(writer, true, options, Shares.WHOLE, Shares.NOTHING));
    }

    private void options(
            MoodleWriter writer, boolean single, List<Option> options, String right, String wrong) {
        writer.xml()
                .leaf("single", String.valueOf(single))
                .leaf("shuffleanswers", String.valueOf(question.settings().shuffle()))
                .leaf("answernumbering", "ABCD");
        for (Option each : options) {
            Map<String, String> grade = Map.of("fraction", each.correct() ? right : wrong);
            answer(writer, grade, writer.html(each.text()), each.feedback());
        }
    }

    private static void answer(
            MoodleWriter writer,
            Map<String, String> attributes,
            String markup,
            @Nullable Text feedback) {
        Map<String, String> all = new TreeMap<>(attributes);
        all.put("format", "html");
        writer.xml().open("answer", all);
        writer.inner(markup);
        writer.feedback(feedback);
        writer.xml().close();
    }

    @Override
    public MoodleType ordering(Ordering ordering) {
        losses.ordering(ordering);
        boolean whole = question.settings().grading() == Grading.ALL_OR_NOTHING;
        return type(
                "ordering",
                writer -> {
                    // Without the last element a question with one hint ends the whole import.
                    writer.xml()
                            .leaf("layouttype", "VERTICAL")
                            .leaf("selecttype", "ALL")
                            .leaf("selectcount", "0")
                            .leaf("gradingtype", whole ? "ALL_OR_NOTHING" : "ABSOLUTE_POSITION")
                            .leaf("showgrading", "SHOW")
                            .leaf("numberingstyle", "none")
                            .leaf("shownumcorrect", "");
                    int place = 0;
                    for (Step step : ordering.solved()) {
                        place++;
                        answer(
                                writer,
                                Map.of("fraction", place + ".0000000"),
                                writer.html(step.text()),
                                null);
                    }
                });
    }

    @Override
    public MoodleType sequences(Sequences sequences) {
        losses.sequences();
        return single(sequences.options());
    }

    @Override
    public MoodleType matching(Matching matching) {
        losses.matching(matching, html);
        return type(
                "matching",
                writer -> {
                    writer.xml().leaf("shuffleanswers", "true").leaf("shownumcorrect", "");
                    for (Matching.Pair each : matching.pairs()) {
                        writer.xml().open("subquestion", Map.of("format", "html"));
                        writer.inner(each.left() == null ? "" : writer.html(each.left()));
                        writer.xml()
                                .open("answer")
                                .leaf("text", each.right().prose().line())
                                .close()
                                .close();
                    }
                });
    }

    @Override
    public MoodleType cloze(Cloze cloze) {
        losses.wholeOnly();
        return new MoodleType(
                "cloze", null, html -> ClozeText.of(question, cloze, html), writer -> {});
    }

    @Override
    public MoodleType recall(Response.Recall recall) {
        return MoodleType.none("a card has no answer that Moodle could grade");
    }

    @Override
    public MoodleType typed(Response.Typed typed) {
        if (typed instanceof Numeric numeric && numeric.accepted() != null) {
            return numeric(numeric, numeric.accepted());
        }
        return typed instanceof ShortAnswer answer
                ? shortAnswer(answer)
                : MoodleType.none("Moodle has no such type");
    }

    private MoodleType numeric(Numeric numeric, Numeric.Accepted accepted) {
        BigDecimal half = BigDecimal.valueOf(2);
        BigDecimal middle = accepted.from().add(accepted.to()).divide(half);
        BigDecimal tolerance = accepted.to().subtract(accepted.from()).divide(half);
        if (numeric.unit() != null) {
            losses.changed(Key.UNIT, "the unit may be typed, but is not shown");
        }
        return type(
                "numerical",
                writer -> {
                    writer.xml()
                            .open("answer", Map.of("fraction", Shares.WHOLE))
                            .leaf("text", middle.toPlainString())
                            .leaf("tolerance", tolerance.toPlainString())
                            .close();
                    if (numeric.unit() != null) {
                        writer.xml()
                                .leaf("unitgradingtype", "0")
                                .leaf("unitpenalty", "0")
                                .leaf("showunits", "0")
                                .leaf("unitsleft", "0")
                                .open("units")
                                .open("unit")
                                .leaf("multiplier", "1")
                                .leaf("unit_name", numeric.unit())
                                .close()
                                .close();
                    }
                });
    }

    private MoodleType shortAnswer(ShortAnswer answer) {
        return type(
                "shortanswer",
                writer -> {
                    writer.xml().leaf("usecase", answer.caseSensitive() ? "1" : "0");
                    for (String each : answer.answers()) {
                        // An asterisk would stand for any letters.
                        writer.xml()
                                .open("answer", Map.of("fraction", Shares.WHOLE))
                                .leaf("text", each.replace("*", "\\*"))
                                .close();
                    }
                });
    }

    private MoodleType type(String name, Consumer<MoodleWriter> body) {
        return new MoodleType(name, null, html -> html.asked(question), body);
    }
}
