package io.github.quizmaven.exchange.outgoing.qti12;

import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.exchange.outgoing.QuizFolder;
import io.github.quizmaven.exchange.outgoing.StemHtml;
import io.github.quizmaven.exchange.outgoing.XmlText;
import io.github.quizmaven.exchange.outgoing.html.PlatformHtml;
import io.github.quizmaven.exchange.outgoing.pack.PackagePictures;
import io.github.quizmaven.exchange.outgoing.qti12.item.Idents;
import io.github.quizmaven.exchange.outgoing.qti12.item.ItemWriter;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the file of a quiz. */
final class AssessmentWriter {

    private static final String NAMES = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

    private final QtiDialect dialect;
    private final QuizFolder folder;
    private final Losses losses;

    AssessmentWriter(QtiDialect dialect, QuizFolder folder, Losses losses) {
        this.dialect = dialect;
        this.folder = folder;
        this.losses = losses;
    }

    /** Nothing if no question of the quiz can be said in the dialect. */
    Optional<Assessment> write(Quiz quiz) {
        PackagePictures pictures =
                new PackagePictures(
                        quiz.file().path(), folder.files(), Cartridges.IMAGES, dialect.images());
        ItemWriter items = new ItemWriter(quiz, losses, dialect, pictures);
        List<Question> questions = quiz.questions().stream().filter(items::takes).toList();
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        if (quiz.title() != null && !quiz.title().text().equals(StemHtml.name(quiz))) {
            losses.changed(quiz, null, quiz.title().at(), "a title ends after 255 characters");
        }
        QuizRules rules = new QuizRulesReader(quiz, questions, dialect.shuffles(), losses).read();
        String ident = Idents.of(quiz);
        XmlText xml = begin(quiz, ident, rules);
        if (rules.draw() != null) {
            draw(rules.draw(), Idents.of(ident, "draw"), xml);
        }
        questions.forEach(each -> items.write(each, xml));
        if (rules.draw() != null) {
            xml.close();
        }
        xml.close().close().close();
        return Optional.of(
                new Assessment(
                        quiz.id(),
                        ident,
                        StemHtml.name(quiz),
                        introduction(quiz, items.html()),
                        rules,
                        points(questions, rules),
                        xml.toString(),
                        pictures));
    }

    private static BigDecimal points(List<Question> questions, QuizRules rules) {
        return rules.draw() == null
                ? questions.stream().map(Question::points).reduce(BigDecimal.ZERO, BigDecimal::add)
                : rules.draw().points().multiply(BigDecimal.valueOf(rules.draw().count()));
    }

    private XmlText begin(Quiz quiz, String ident, QuizRules rules) {
        XmlText xml =
                new XmlText()
                        .open(
                                "questestinterop",
                                Map.of(
                                        "xmlns",
                                        NAMES,
                                        "xmlns:xsi",
                                        "http://www.w3.org/2001/XMLSchema-instance",
                                        "xsi:schemaLocation",
                                        NAMES + " " + dialect.schema()))
                        .open("assessment", Map.of("ident", ident, "title", StemHtml.name(quiz)))
                        .open("qtimetadata");
        ItemWriter.fields(dialect.metadata(rules), xml);
        return xml.close().open("section", Map.of("ident", "root_section"));
    }

    private static void draw(QuizRules.Draw draw, String ident, XmlText xml) {
        xml.open("section", Map.of("ident", ident, "title", "Questions"))
                .open("selection_ordering")
                .open("selection")
                .leaf("selection_number", String.valueOf(draw.count()))
                .open("selection_extension")
                .leaf("points_per_item", draw.points().toPlainString())
                .close()
                .close()
                .close();
    }

    private static String introduction(Quiz quiz, PlatformHtml html) {
        StringBuilder introduction = new StringBuilder();
        if (quiz.description() != null) {
            introduction
                    .append("<p>")
                    .append(PlatformHtml.escaped(quiz.description()))
                    .append("</p>\n");
        }
        if (quiz.introduction() != null) {
            introduction.append(html.of(quiz.introduction()));
        }
        return introduction.toString().strip();
    }
}
