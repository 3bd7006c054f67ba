package io.github.quizmaven.exchange.outgoing.qti;

import static io.github.quizmaven.exchange.outgoing.qti.QtiType.RESPONSE;

import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.exchange.outgoing.qti.tree.Content;
import io.github.quizmaven.exchange.outgoing.qti.tree.Element;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
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
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds what the response of one question is in QTI. */
final class QtiTypes implements Response.Visitor<QtiType> {

    /** What a page compares as readers see it, and QTI as it is typed. */
    private static final Pattern SEEN_ALIKE = Pattern.compile("[\\s'\"-]|[^\\x00-\\x7F]|\\.{3}");

    private final Quiz quiz;
    private final Question question;
    private final QtiTexts texts;
    private final Losses losses;
    private final Scoring scoring;

    QtiTypes(Quiz quiz, Question question, QtiTexts texts, Losses losses) {
        this.quiz = quiz;
        this.question = question;
        this.texts = texts;
        this.losses = losses;
        this.scoring =
                new Scoring(
                        question.points().toPlainString(),
                        question.settings().grading() == Grading.ALL_OR_NOTHING);
    }

    @Override
    public QtiType choice(Choice choice) {
        return choice(choice.options(), choice.multiple());
    }

    @Override
    public QtiType sequences(Sequences sequences) {
        return choice(sequences.options(), false);
    }

    private QtiType choice(List<Option> options, boolean multiple) {
        Element interaction =
                Element.qti("choiceInteraction")
                        .with("responseIdentifier", RESPONSE)
                        .with("shuffle", String.valueOf(question.settings().shuffle()))
                        .with("maxChoices", multiple ? "0" : "1");
        Map<String, Text> feedback = new LinkedHashMap<>();
        Map<String, Integer> worth = new LinkedHashMap<>();
        List<String> right = new ArrayList<>();
        Names names = new Names();
        for (Option each : options) {
            String name = names.of("o", each.text());
            worth.put(name, each.correct() ? 1 : -1);
            interaction.add(simple("simpleChoice", name, each.text()));
            if (each.correct()) {
                right.add(name);
            }
            if (each.feedback() != null) {
                feedback.put(name, each.feedback());
            }
        }
        Element declaration =
                Responses.declared(
                        RESPONSE, multiple ? "multiple" : "single", Rules.IDENTIFIER, right);
        return (multiple
                        ? QtiType.below(
                                declaration,
                                interaction,
                                scoring.mapped(declaration, worth, right.size()))
                        : QtiType.below(declaration, interaction, scoring.whole()))
                .withFeedback(feedback);
    }

    private Element simple(String element, String name, Text text) {
        return Element.qti(element).with("identifier", name).add(texts.choice(question, text));
    }

    @Override
    public QtiType ordering(Ordering ordering) {
        Names names = new Names();
        Map<Step, String> named = new LinkedHashMap<>();
        ordering.steps().forEach(each -> named.put(each, names.of("s", each.text())));
        List<String> right = ordering.solved().stream().map(named::get).toList();
        Element interaction =
                Element.qti("orderInteraction")
                        .with("responseIdentifier", RESPONSE)
                        .with("shuffle", "true");
        // Some players do not shuffle: names are hashes, whose order tells nothing.
        List<Map.Entry<Step, String>> shown = new ArrayList<>(named.entrySet());
        shown.sort(Map.Entry.comparingByValue());
        if (shown.stream().map(Map.Entry::getValue).toList().equals(right)) {
            shown.add(shown.remove(0));
        }
        shown.forEach(
                each ->
                        interaction.add(
                                simple("simpleChoice", each.getValue(), each.getKey().text())));
        return QtiType.below(
                Responses.declared(RESPONSE, "ordered", Rules.IDENTIFIER, right),
                interaction,
                scoring.places(right));
    }

    @Override
    public QtiType matching(Matching matching) {
        if (matching.captions() != null) {
            Span at = matching.captions().left().span();
            losses.lost(quiz, question, at, "what the columns are called");
        }
        Names names = new Names();
        Element items = Element.qti("simpleMatchSet");
        Map<String, Matching.Pair> matches = new LinkedHashMap<>();
        Map<String, String> named = new LinkedHashMap<>();
        Map<String, Integer> worth = new LinkedHashMap<>();
        for (Matching.Pair each : matching.pairs()) {
            String match =
                    named.computeIfAbsent(each.right().key(), key -> names.of("m", each.right()));
            matches.putIfAbsent(match, each);
            if (each.left() != null) {
                String item = names.of("i", each.left());
                items.add(associable(item, each.left(), 1));
                worth.put(item + " " + match, 1);
            }
        }
        Element answers = Element.qti("simpleMatchSet");
        matches.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(
                        each -> answers.add(associable(each.getKey(), each.getValue().right(), 0)));
        Element interaction =
                Element.qti("matchInteraction", items, answers)
                        .with("responseIdentifier", RESPONSE)
                        .with("shuffle", "true")
                        .with("maxAssociations", "0");
        Element declaration =
                Responses.declared(
                        RESPONSE, "multiple", "directedPair", List.copyOf(worth.keySet()));
        return QtiType.below(
                declaration, interaction, scoring.mapped(declaration, worth, worth.size()));
    }

    /** An item or a match, which so many others can be matched with; 0 for any number. */
    private Element associable(String name, Text text, int most) {
        return simple("simpleAssociableChoice", name, text).with("matchMax", String.valueOf(most));
    }

    @Override
    public QtiType cloze(Cloze cloze) {
        List<Element> declarations = new ArrayList<>();
        List<Element> blanks = new ArrayList<>();
        List<List<String>> answers = new ArrayList<>();
        for (Cloze.Blank each : cloze.blanks()) {
            String response = QtiType.response(blanks.size());
            declarations.add(typed(response, each.answers()));
            blanks.add(field(response));
            answers.add(each.answers());
            folds(cloze.caseSensitive(), each.answers(), each.place());
        }
        return new QtiType(
                null,
                declarations,
                blanks,
                List.of(),
                scoring.typed(answers, cloze.caseSensitive()),
                Map.of());
    }

    @Override
    public QtiType recall(Response.Recall recall) {
        return QtiType.none("a card has no answer that a player could grade");
    }

    @Override
    public QtiType typed(Response.Typed typed) {
        if (typed instanceof Numeric numeric && numeric.accepted() != null) {
            return numeric(numeric, numeric.accepted());
        }
        return typed instanceof ShortAnswer answer
                ? shortAnswer(answer)
                : QtiType.none("QTI has no such type");
    }

    private QtiType shortAnswer(ShortAnswer answer) {
        for (ShortAnswer.Accepted each : answer.accepted()) {
            folds(answer.caseSensitive(), List.of(each.text()), each.at());
        }
        return QtiType.below(
                typed(RESPONSE, answer.answers()),
                Element.foreign("p").add(field(RESPONSE)),
                scoring.typed(List.of(answer.answers()), answer.caseSensitive()));
    }

    private QtiType numeric(Numeric numeric, Numeric.Accepted accepted) {
        for (BigDecimal each : List.of(accepted.from(), accepted.to())) {
            if (new BigDecimal(Double.toString(each.doubleValue())).compareTo(each) != 0) {
                losses.changed(quiz, question, accepted.at(), "numbers have about 16 digits");
            }
        }
        Element line = Element.foreign("p").add(field(RESPONSE));
        if (numeric.unit() != null) {
            line.add(new Content.Words(" " + numeric.unit()));
        }
        BigDecimal value = accepted.value();
        return QtiType.below(
                Responses.declared(RESPONSE, "single", Rules.FLOAT, List.of(plain(value))),
                line,
                scoring.within(plain(accepted.from()), plain(accepted.to())));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static Element typed(String response, List<String> answers) {
        return Responses.declared(response, "single", Rules.STRING, answers.subList(0, 1));
    }

    private static Element field(String response) {
        return Element.qti("textEntryInteraction").with("responseIdentifier", response);
    }

    private void folds(boolean caseSensitive, List<String> answers, Span at) {
        if (!caseSensitive && answers.stream().anyMatch(each -> SEEN_ALIKE.matcher(each).find())) {
            losses.changed(
                    quiz,
                    question,
                    at,
                    "only upper and lower case are the same: spaces, dashes, quotes and letters of"
                            + " other forms are to be typed as in an accepted answer");
        }
    }
}
