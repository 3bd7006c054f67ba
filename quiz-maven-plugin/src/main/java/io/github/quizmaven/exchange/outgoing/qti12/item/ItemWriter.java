package io.github.quizmaven.exchange.outgoing.qti12.item;

import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.exchange.outgoing.QuestionLosses;
import io.github.quizmaven.exchange.outgoing.StemHtml;
import io.github.quizmaven.exchange.outgoing.XmlText;
import io.github.quizmaven.exchange.outgoing.html.Pictures;
import io.github.quizmaven.exchange.outgoing.html.PlatformHtml;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.site.language.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the questions of one quiz as items. */
public final class ItemWriter {

    /** By this Canvas knows what is explained whatever was answered. */
    private static final String GENERAL = "general_fb";

    private final Quiz quiz;
    private final Losses losses;
    private final ItemDialect dialect;
    private final PlatformHtml html;
    private final StemHtml stems;
    private final Map<Question, ItemBody> bodies = new LinkedHashMap<>();

    public ItemWriter(Quiz quiz, Losses losses, ItemDialect dialect, Pictures pictures) {
        Messages messages = Messages.of(quiz.lang());
        this.quiz = quiz;
        this.losses = losses;
        this.dialect = dialect;
        this.html = new PlatformHtml(pictures, messages);
        this.stems = new StemHtml(html, messages);
    }

    /** Whether the dialect has such a question; says what is lost. */
    public boolean takes(Question question) {
        @Nullable Response response = question.response();
        @Nullable ItemBody body =
                response == null ? null : response.accept(new ItemTypes(question, dialect));
        if (body == null) {
            boolean card = response instanceof Response.Recall;
            losses.leftOut(
                    quiz,
                    question,
                    card ? "a card has no answer that could be graded" : "nothing is asked");
            return false;
        }
        @Nullable String why = dialect.why(body.kind());
        if (why != null) {
            losses.leftOut(quiz, question, why);
            return false;
        }
        QuestionLosses lost = new QuestionLosses(quiz, question, losses);
        dialect.changes(body.kind(), question)
                .forEach(each -> lost.changed(each.key(), each.words()));
        if (response instanceof Matching matching) {
            lost.matching(matching, html);
        }
        bodies.put(question, body);
        return true;
    }

    /** What an introduction or another text of the quiz reads as. */
    public PlatformHtml html() {
        return html;
    }

    /** Writes a question that was taken. */
    public void write(Question question, XmlText xml) {
        ItemBody body = bodies.get(question);
        ItemXml item = new ItemXml(xml, html, dialect);
        String explained = stems.explained(question);
        xml.open(
                "item",
                Map.of("ident", Idents.of(quiz, question), "title", stems.shortName(question)));
        xml.open("itemmetadata").open("qtimetadata");
        fields(dialect.metadata(body.kind(), question), xml);
        xml.close().close();
        xml.open("presentation");
        item.markup(body.asked(question, stems));
        body.answers(item);
        xml.close();
        xml.open("resprocessing");
        outcome(xml);
        if (!explained.isEmpty()) {
            always(item);
        }
        body.scoring(item);
        xml.close();
        feedback(body, explained, item);
        xml.close();
    }

    /** Metadata by their labels. */
    public static void fields(Map<String, String> entries, XmlText xml) {
        entries.forEach(
                (label, entry) ->
                        xml.open("qtimetadatafield")
                                .leaf("fieldlabel", label)
                                .leaf("fieldentry", entry)
                                .close());
    }

    private static void outcome(XmlText xml) {
        xml.open("outcomes")
                .empty(
                        "decvar",
                        Map.of(
                                "maxvalue",
                                "100",
                                "minvalue",
                                "0",
                                "varname",
                                "SCORE",
                                "vartype",
                                "Decimal"))
                .close();
    }

    private static void always(ItemXml item) {
        item.open(ItemXml.CONDITION, Map.of("continue", "Yes"))
                .open("conditionvar")
                .empty("other", Map.of())
                .close()
                .feedback(GENERAL);
        item.close();
    }

    private static void feedback(ItemBody body, String explained, ItemXml item) {
        if (!explained.isEmpty()) {
            feedback(GENERAL, explained, item);
        }
        for (Option each : body.options()) {
            if (each.feedback() != null) {
                feedback(ChoiceBody.feedback(each), item.html().of(each.feedback()), item);
            }
        }
    }

    private static void feedback(String ident, String markup, ItemXml item) {
        item.open("itemfeedback", Map.of("ident", ident)).open("flow_mat").markup(markup);
        item.close().close();
    }
}
