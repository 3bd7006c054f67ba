package io.github.quizmaven.exchange.outgoing.moodle;

import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.exchange.outgoing.PlatformTags;
import io.github.quizmaven.exchange.outgoing.StemHtml;
import io.github.quizmaven.exchange.outgoing.XmlText;
import io.github.quizmaven.exchange.outgoing.html.PlatformHtml;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.syntax.Text;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the questions of one quiz. */
final class MoodleWriter {

    /** What Moodle's database holds of an id number. */
    private static final int LONGEST_ID = 100;

    private static final Map<String, String> HTML = Map.of("format", "html");

    private final XmlText xml;
    private final Quiz quiz;
    private final Losses losses;
    private final MoodleFiles files;
    private final PlatformHtml html;
    private final StemHtml stems;

    MoodleWriter(XmlText xml, Quiz quiz, Losses losses, MoodleFiles files) {
        Messages messages = Messages.of(quiz.lang());
        this.xml = xml;
        this.quiz = quiz;
        this.losses = losses;
        this.files = files;
        this.html = new PlatformHtml(files, messages);
        this.stems = new StemHtml(html, messages);
    }

    /** What a question is for Moodle; null, which was said, if Moodle cannot have it. */
    @Nullable MoodleType type(Question question) {
        @Nullable Response response = question.response();
        MoodleType type =
                response == null
                        ? MoodleType.none("nothing is asked")
                        : response.accept(new MoodleTypes(quiz, question, losses, html));
        if (type.why() != null) {
            losses.leftOut(quiz, question, type.why());
            return null;
        }
        return type;
    }

    void write(Question question, MoodleType type) {
        xml.open("question", Map.of("type", type.name()));
        xml.open("name").leaf("text", stems.shortName(question)).close();
        text("questiontext", type.asked(stems));
        text("generalfeedback", stems.explained(question));
        xml.leaf("defaultgrade", question.points().toPlainString());
        xml.leaf("penalty", "0");
        xml.leaf("hidden", "0");
        String id = quiz.id() + "/" + question.id();
        if (!StemHtml.cut(id, LONGEST_ID).equals(id)) {
            losses.changed(
                    quiz,
                    question,
                    question.head().place(),
                    "its id number is cut after %d characters".formatted(LONGEST_ID));
        }
        xml.leaf("idnumber", StemHtml.cut(id, LONGEST_ID));
        type.write(this);
        for (Text each : question.parts().hints()) {
            text("hint", html.of(each));
        }
        tags(question);
        xml.close();
    }

    /** An element with a text as HTML, and the images that it shows. */
    void text(String element, String markup) {
        text(element, Map.of(), markup);
    }

    void text(String element, Map<String, String> attributes, String markup) {
        Map<String, String> all = new TreeMap<>(attributes);
        all.putAll(HTML);
        xml.open(element, all);
        inner(markup);
        xml.close();
    }

    /** The content of an element with a text that has more in it. */
    void inner(String markup) {
        files.write(markup, xml);
    }

    void feedback(@Nullable Text text) {
        if (text != null) {
            text("feedback", html.of(text));
        }
    }

    String html(Text text) {
        return html.of(text);
    }

    XmlText xml() {
        return xml;
    }

    private void tags(Question question) {
        Set<String> tags = PlatformTags.of(quiz, question);
        if (!tags.isEmpty()) {
            xml.open("tags");
            tags.forEach(each -> xml.open("tag").leaf("text", each).close());
            xml.close();
        }
    }
}
