package io.github.quizmaven.render;

import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Blank;
import io.github.quizmaven.model.NumericAnswer;
import io.github.quizmaven.model.Option;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.model.Shuffle;
import io.github.quizmaven.model.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the script needs to know of a quiz as JSON that is harmless inside a page. */
final class ScriptBlock {

    private static final JsonMapper JSON = new JsonMapper();

    /** Raised when the meaning of the block or of kept progress changes. */
    private static final int VERSION = 1;

    private ScriptBlock() {}

    static String json(Quiz quiz, PageView page, Messages messages, SiteOptions options) {
        OptionOrder order = new OptionOrder(messages);
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("version", VERSION);
        block.put("id", quiz.id());
        block.put("root", page.root().isEmpty() ? "./" : page.root());
        block.put("mode", quiz.mode().word());
        block.put("embedOrigin", options.embedOrigin());
        block.put("pass", quiz.pass().value());
        block.put("percent", quiz.pass().percent());
        block.put("shuffle", quiz.shuffle() == Shuffle.ALL || quiz.shuffle() == Shuffle.QUESTIONS);
        put(block, "draw", quiz.draw());
        put(block, "time", seconds(quiz.time()));
        block.put(
                "questions", quiz.questions().stream().map(each -> question(each, order)).toList());
        block.put("texts", messages.scriptTexts());
        return escape(JSON.writeValueAsString(block));
    }

    private static Map<String, Object> question(Question question, OptionOrder order) {
        QuestionForm form = QuestionForm.of(question);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", question.id());
        entry.put("hash", hash(question));
        entry.put("form", form.word());
        entry.put("key", key(question, form));
        if (form.isPartial(question)) {
            entry.put("partial", true);
        }
        if (question.caseSensitive()) {
            entry.put("exact", true);
        }
        if (question.numeric() != null) {
            put(entry, "unit", question.numeric().unit());
        }
        entry.put("points", question.points());
        put(entry, "time", seconds(question.time()));
        put(entry, "attempts", question.attempts());
        entry.put("hints", question.hints().size());
        if (form == QuestionForm.ORDERING) {
            entry.put("shuffle", StepOrder.isListedSolved(question));
        } else if (!question.options().isEmpty()) {
            entry.put("shuffle", question.shuffle() && !order.isFixed(question));
            entry.put("last", order.last(question));
        }
        return entry;
    }

    private static List<?> key(Question question, QuestionForm form) {
        return switch (form) {
            case CHOICE, MULTIPLE -> question.key().stream().map(Option::id).toList();
            case ORDERING -> StepOrder.solved(question).stream().map(Step::id).toList();
            case MATCHING -> MatchingPairs.key(question);
            case NUMERIC -> bounds(question.numeric());
            case SHORT_ANSWER -> question.answers();
            case CLOZE -> question.blanks().stream().map(Blank::answers).toList();
        };
    }

    /** As decimal strings, which keep what a binary fraction would lose. */
    private static List<String> bounds(@Nullable NumericAnswer numeric) {
        return numeric == null
                ? List.of()
                : List.of(numeric.min().toPlainString(), numeric.max().toPlainString());
    }

    /** Changes when an answer that was given may no longer mean the same. */
    private static String hash(Question question) {
        List<String> parts = new ArrayList<>();
        parts.add(String.valueOf(question.type()));
        parts.add(source(question.stem() == null ? question.title() : question.stem()));
        parts.add(source(question.prompt()));
        // Sorted, because answers are by id: a new order keeps them.
        question.options().stream()
                .map(option -> option.id() + option.correct())
                .sorted()
                .forEach(parts::add);
        question.steps().forEach(step -> parts.add(step.id()));
        parts.add(question.order().toString());
        parts.addAll(MatchingPairs.key(question).stream().sorted().toList());
        question.pairs().stream()
                .map(pair -> Content.id(pair.right()))
                .sorted()
                .forEach(parts::add);
        parts.addAll(bounds(question.numeric()));
        if (question.numeric() != null && question.numeric().unit() != null) {
            parts.add(question.numeric().unit());
        }
        parts.addAll(question.answers());
        // The blanks stand in the stem's source.
        parts.add(String.valueOf(question.caseSensitive()));
        return Hashes.of(parts.toArray(String[]::new));
    }

    private static String source(@Nullable Markdown text) {
        return text == null ? "" : text.source();
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
