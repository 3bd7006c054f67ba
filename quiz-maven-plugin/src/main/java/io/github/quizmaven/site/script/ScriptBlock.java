package io.github.quizmaven.site.script;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.quiz.word.NumberSigns;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.site.file.Hashes;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.syntax.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Writes what the script needs to know of a quiz as JSON that is harmless inside a page. */
public final class ScriptBlock {

    /** About what is written for a question. */
    private static final int USUAL = 300;

    /** The texts of each language as they are in every block. */
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    /** Raised when the meaning of the block or of kept progress changes. */
    static final int VERSION = 1;

    private ScriptBlock() {}

    /**
     * @param quiz whose questions can all be answered
     * @param root the way from the page to the site's root
     * @param embedOrigin whom a page in a frame sends its messages to
     */
    public static String json(Quiz quiz, String root, String embedOrigin) {
        Messages messages = Messages.of(quiz.lang());
        String texts = TEXTS.computeIfAbsent(messages.lang(), lang -> texts(messages));
        ScriptJson json = new ScriptJson(texts.length() + USUAL * (1 + quiz.questions().size()));
        json.open('{').property("version", VERSION).property("id", quiz.id());
        json.property("root", root.isEmpty() ? "./" : root).property("mode", quiz.mode().word());
        json.property("embedOrigin", embedOrigin).property("pass", quiz.pass().value());
        json.property("percent", quiz.pass().percent());
        json.property(
                "shuffle", quiz.shuffle() == Shuffle.ALL || quiz.shuffle() == Shuffle.QUESTIONS);
        json.property("draw", quiz.draw()).property("time", seconds(quiz.time()));
        json.name("questions").open('[');
        boolean comma = NumberSigns.of(quiz.lang()).comma();
        for (Question question : quiz.questions()) {
            if (question.response() != null) {
                question(question, question.response(), messages, json.open('{'));
                if (question.response() instanceof Numeric && comma) {
                    json.property("comma", true);
                }
                json.close('}');
            }
        }
        return json.close(']').name("texts").json(texts).close('}').toString();
    }

    private static String texts(Messages messages) {
        ScriptJson json = new ScriptJson(USUAL).open('{');
        messages.script().forEach(json::property);
        return json.close('}').toString();
    }

    private static void question(
            Question question, Response response, Messages messages, ScriptJson json) {
        Response.Expected expected = response.expected();
        json.property("id", question.id()).property("hash", hash(question, response, expected));
        json.property("form", expected.form()).name("key").list(expected.key());
        if (expected.divisible() && question.settings().grading() == Grading.PARTIAL) {
            json.property("partial", true);
        }
        if (expected.exact()) {
            json.property("exact", true);
        }
        if (expected.unit() != null) {
            json.property("unit", expected.unit());
        }
        json.property("points", question.points()).property("time", seconds(question.time()));
        json.property("attempts", question.settings().attempts());
        json.property("hints", question.parts().hints().size());
        if (!response.options().isEmpty()) {
            OptionOrder order =
                    OptionOrder.of(
                            response.options(), question.settings().shuffle(), messages.options());
            json.property("shuffle", order.shuffled()).name("last").list(order.last());
        } else if (response instanceof Ordering ordering) {
            json.property("shuffle", ordering.isListedSolved());
        }
    }

    /**
     * Changes when an answer that was given may no longer mean the same. A new order of options
     * keeps it, because answers are by id.
     */
    private static String hash(Question question, Response response, Response.Expected expected) {
        List<String> parts = new ArrayList<>();
        parts.add(response.type() == null ? expected.form() : response.type().name());
        parts.add(source(question.stem() == null ? question.title() : question.stem()));
        parts.add(source(response.prompt()));
        List<String> options = new ArrayList<>();
        for (Option each : response.options()) {
            options.add(each.id() + each.correct());
        }
        Collections.sort(options);
        parts.addAll(options);
        for (Step each : response.steps()) {
            parts.add(each.id());
        }
        parts.add(response.order().toString());
        parts.addAll(expected.decisive());
        parts.add(String.valueOf(expected.exact()));
        return Hashes.of(parts);
    }

    private static String source(@Nullable Text text) {
        return text == null ? "" : text.source();
    }

    private static @Nullable Long seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }
}
