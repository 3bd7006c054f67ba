package io.github.quizmaven.site.script;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.quiz.word.NumberSigns;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.site.language.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the script needs to know of a quiz as JSON that is harmless inside a page. */
public final class ScriptBlock {

    private static final JsonMapper JSON = new JsonMapper();

    /** Raised when the meaning of the block or of kept progress changes. */
    private static final int VERSION = 1;

    private ScriptBlock() {}

    /**
     * @param quiz whose questions can all be answered
     * @param root the way from the page to the site's root
     * @param embedOrigin whom a page in a frame sends its messages to
     */
    public static String json(Quiz quiz, String root, String embedOrigin) {
        Messages messages = Messages.of(quiz.lang());
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("version", VERSION);
        block.put("id", quiz.id());
        block.put("root", root.isEmpty() ? "./" : root);
        block.put("mode", quiz.mode().word());
        block.put("embedOrigin", embedOrigin);
        block.put("pass", quiz.pass().value());
        block.put("percent", quiz.pass().percent());
        block.put("shuffle", quiz.shuffle() == Shuffle.ALL || quiz.shuffle() == Shuffle.QUESTIONS);
        put(block, "draw", quiz.draw());
        put(block, "time", seconds(quiz.time()));
        block.put("questions", questions(quiz, messages));
        block.put("texts", messages.script());
        return escape(JSON.writeValueAsString(block));
    }

    private static List<Map<String, Object>> questions(Quiz quiz, Messages messages) {
        boolean comma = NumberSigns.of(quiz.lang()).comma();
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Question question : quiz.questions()) {
            if (question.response() != null) {
                Map<String, Object> entry = question(question, question.response(), messages);
                if (question.response() instanceof Numeric && comma) {
                    entry.put("comma", true);
                }
                entries.add(entry);
            }
        }
        return entries;
    }

    private static Map<String, Object> question(
            Question question, Response response, Messages messages) {
        Response.Expected expected = response.expected();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", question.id());
        entry.put("hash", ResponseHash.of(question, response));
        entry.put("form", expected.form());
        entry.put("key", expected.key());
        if (expected.divisible() && question.settings().grading() == Grading.PARTIAL) {
            entry.put("partial", true);
        }
        if (expected.exact()) {
            entry.put("exact", true);
        }
        put(entry, "unit", expected.unit());
        entry.put("points", question.points());
        put(entry, "time", seconds(question.time()));
        put(entry, "attempts", question.settings().attempts());
        entry.put("hints", question.parts().hints().size());
        if (!response.options().isEmpty()) {
            OptionOrder order =
                    OptionOrder.of(
                            response.options(), question.settings().shuffle(), messages.options());
            entry.put("shuffle", order.shuffled());
            entry.put("last", order.last());
        } else if (response instanceof Ordering ordering) {
            entry.put("shuffle", ordering.isListedSolved());
        }
        return entry;
    }

    private static @Nullable Long seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }

    private static void put(Map<String, Object> entry, String key, @Nullable Object value) {
        if (value != null) {
            entry.put(key, value);
        }
    }

    /** JSON has these characters in strings only, where an escape means the same. */
    private static String escape(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
