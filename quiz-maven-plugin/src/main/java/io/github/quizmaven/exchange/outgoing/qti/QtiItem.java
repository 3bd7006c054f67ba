package io.github.quizmaven.exchange.outgoing.qti;

import static io.github.quizmaven.exchange.outgoing.qti.QtiType.PLACE;
import static io.github.quizmaven.exchange.outgoing.qti.QtiType.RESPONSE;
import static io.github.quizmaven.exchange.outgoing.qti.QtiType.RIGHT;
import static io.github.quizmaven.exchange.outgoing.qti.QtiType.SCORE;

import io.github.quizmaven.exchange.outgoing.pack.XmlName;
import io.github.quizmaven.exchange.outgoing.qti.tree.Content;
import io.github.quizmaven.exchange.outgoing.qti.tree.Element;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.source.Sha256;
import java.util.ArrayList;
import java.util.List;

/**
 * One question as an item.
 *
 * @param identifier the same as long as quiz and question keep their ids, and no other's
 * @param reference its name in the test
 * @param title for lists of items
 * @param root the item
 */
record QtiItem(String identifier, String reference, String title, Element root) {

    /** Some file systems take names of 255 bytes, and some tools shorter ones. */
    private static final int LONGEST_NAME = 100;

    private static final String FEEDBACK = "FEEDBACK";
    private static final String SOLUTION = "SOLUTION";

    static QtiItem of(Quiz quiz, Question question, QtiType type, QtiTexts texts) {
        String identifier = name(quiz.id() + "/" + question.id());
        String title = question.title() == null ? question.id() : question.title().prose().line();
        List<Content> explained = texts.explained(question);
        Element root =
                Element.qti("assessmentItem")
                        .with("identifier", identifier)
                        .with("title", title)
                        .with("adaptive", "false")
                        .with("timeDependent", "false")
                        .with("xml:lang", quiz.lang())
                        .add(type.declarations())
                        .add(outcomes(question, type, !explained.isEmpty()))
                        .add(
                                Element.qti("itemBody")
                                        .add(texts.asked(question, type.blanks()))
                                        .add(type.body()))
                        .add(
                                Element.qti("responseProcessing")
                                        .add(type.rules())
                                        .add(shown(type, !explained.isEmpty())));
        type.feedback()
                .forEach(
                        (choice, text) ->
                                root.add(feedback(FEEDBACK, choice, texts.blocks(question, text))));
        if (!explained.isEmpty()) {
            root.add(feedback(SOLUTION, SOLUTION, explained));
        }
        return new QtiItem(identifier, name(question.id()), title, root);
    }

    /** Its file in the package. */
    String path() {
        return identifier + ".xml";
    }

    /** A name of at most so many characters; long ones by their hash. */
    private static String name(String id) {
        String name = XmlName.of("q-", id);
        return name.length() <= LONGEST_NAME ? name : "q-" + Sha256.hex(id);
    }

    private static List<Element> outcomes(Question question, QtiType type, boolean explained) {
        String points = question.points().toPlainString();
        List<Element> outcomes = new ArrayList<>();
        outcomes.add(Responses.number(SCORE, "0").with("normalMaximum", points));
        outcomes.add(Responses.number("MAXSCORE", points));
        outcomes.add(Responses.number(RIGHT, "0"));
        if (type.declarations().get(0).has("cardinality", "ordered")) {
            outcomes.add(Responses.outcome(PLACE, "single", "integer"));
        }
        if (!type.feedback().isEmpty()) {
            boolean single = type.declarations().get(0).has("cardinality", "single");
            outcomes.add(
                    Responses.outcome(FEEDBACK, single ? "single" : "multiple", Rules.IDENTIFIER));
        }
        if (explained) {
            outcomes.add(Responses.outcome(SOLUTION, "single", Rules.IDENTIFIER));
        }
        return outcomes;
    }

    /** The rules for what is shown after an answer. */
    private static List<Element> shown(QtiType type, boolean explained) {
        List<Element> rules = new ArrayList<>();
        if (!type.feedback().isEmpty()) {
            Element chosen = Element.qti("not", Rules.isNull(RESPONSE));
            rules.add(
                    Rules.condition(
                            Rules.when(chosen, Rules.set(FEEDBACK, Rules.variable(RESPONSE)))));
        }
        if (explained) {
            Element solution = Rules.set(SOLUTION, Rules.value(Rules.IDENTIFIER, SOLUTION));
            rules.add(Scoring.always(solution));
        }
        return rules;
    }

    private static Element feedback(String outcome, String identifier, List<Content> blocks) {
        return Element.qti("modalFeedback")
                .with("outcomeIdentifier", outcome)
                .with("identifier", identifier)
                .with("showHide", "show")
                .add(blocks);
    }
}
