package io.github.quizmaven.convert;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.model.Quiz;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes one question: heading, metadata, stem with response, parts. */
final class QuestionWriter {

    /** What lets each type of a question be read without reports. */
    private static final Map<QuestionType, String> END =
            Map.of(
                    QuestionType.NUMERIC, "\n\n### Answer\n\n5\n",
                    QuestionType.SHORT_ANSWER, "\n\n### Answer\n\n- a\n");

    private final Quiz quiz;
    private final Trial trial;
    private final Question question;

    private QuestionWriter(Quiz quiz, Trial trial, Question question) {
        this.quiz = quiz;
        this.trial = trial;
        this.question = question;
    }

    /**
     * A question in pieces.
     *
     * @param heading its level-2 heading
     * @param metadata keys with their values in YAML
     * @param content stem, response and parts
     */
    record Draft(String heading, Map<String, String> metadata, List<String> content) {

        /** The question without those of its keys that all questions have in common. */
        String text(Map<String, String> common) {
            Map<String, String> own = new LinkedHashMap<>(metadata);
            own.keySet().removeAll(common.keySet());
            return QuestionWriter.text(heading, own, content);
        }
    }

    static Draft write(Quiz quiz, Question question, Trial trial) {
        return new QuestionWriter(quiz, trial, question).draft();
    }

    private static String text(String heading, Map<String, String> keys, List<String> content) {
        List<String> blocks = new ArrayList<>();
        blocks.add(heading);
        if (!keys.isEmpty()) {
            blocks.add(FrontMatterWriter.fence("```yaml question", keys, "```"));
        }
        blocks.addAll(content);
        return String.join("\n\n", blocks);
    }

    private Draft draft() {
        String heading = heading();
        List<String> content = new ArrayList<>();
        String body = body();
        if (!body.isEmpty()) {
            content.add(body);
        }
        content.addAll(PartsWriter.write(question, trial, quiz.lang()));
        Map<String, String> metadata = new LinkedHashMap<>();
        if (!question.id().isEmpty() && !hasId(heading)) {
            metadata.put("id", YamlText.of(question.id()));
        }
        if (question.type() != null && !isInferred(question.type(), content)) {
            metadata.put("type", question.type().word());
        }
        metadata.putAll(MetadataWriter.keys(quiz, question));
        metadata.entrySet().removeIf(each -> !isKey(each));
        return new Draft(heading, metadata, content);
    }

    private String heading() {
        @Nullable Markdown title = question.title();
        String text = title == null ? "" : TextForms.inOneLine(title);
        if (text.isEmpty()) {
            return "##";
        }
        // Marks behind the text close the heading, unless others stand behind them.
        return trial.best(
                List.of(List.of("## " + text), List.of("## " + text + " #")),
                each -> each + "\n\n- [x] a\n- [ ] b\n",
                read ->
                        read.questions().size() == 1
                                && isTitle(read.questions().get(0).title(), text),
                () -> "## " + text);
    }

    private static boolean isTitle(@Nullable Markdown title, String text) {
        return title != null && title.source().equals(text);
    }

    private boolean hasId(String heading) {
        return trial.question(heading + "\n\n- [x] a\n")
                .filter(each -> each.id().equals(question.id()))
                .isPresent();
    }

    private static boolean isKey(Map.Entry<String, String> key) {
        String fence =
                FrontMatterWriter.fence(
                        "```yaml question", Map.of(key.getKey(), key.getValue()), "```");
        return Trial.accepts("## t\n\n" + fence + "\n\n- [x] a\n");
    }

    /** Whether the type needs no key, nor the stem something above it. */
    private boolean isInferred(QuestionType type, List<String> content) {
        Optional<Question> bare = trial.question(text("## t", Map.of(), content));
        Optional<Question> typed =
                trial.question(text("## t", Map.of("type", type.word()), content));
        return bare.isPresent()
                && typed.isPresent()
                && Values.of(typed.get()).lostIn(Values.of(bare.get())).isEmpty();
    }

    private String body() {
        List<String> responses = new ResponseWriter(trial).write(question);
        @Nullable Markdown stem = question.stem();
        if (stem == null) {
            return responses.get(0);
        }
        if (question.type() == null) {
            return stem.source() + below(responses.get(0));
        }
        Values alone = trial.question(frame(responses.get(0))).map(Values::of).orElseThrow();
        return trial.text(
                stem,
                responses.stream().map(QuestionWriter::below).toList(),
                this::frame,
                (read, wanted) ->
                        read.questions().size() == 1
                                && Trial.same(read.questions().get(0).stem(), wanted)
                                && addsOnlyStem(alone, read.questions().get(0)));
    }

    private String frame(String body) {
        QuestionType type = Objects.requireNonNull(question.type());
        return text(
                "## t", Map.of("type", type.word()), List.of(body + END.getOrDefault(type, "")));
    }

    private static boolean addsOnlyStem(Values alone, Question question) {
        return alone.lostIn(Values.of(question)).stream()
                .allMatch(
                        each ->
                                each.pointer().equals("/stem")
                                        || each.pointer().startsWith("/blanks/"));
    }

    private static String below(String response) {
        return response.isEmpty() ? "" : "\n\n" + response;
    }
}
