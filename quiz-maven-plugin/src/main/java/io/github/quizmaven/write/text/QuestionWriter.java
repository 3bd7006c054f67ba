package io.github.quizmaven.write.text;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.read.Slug;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.write.form.TextWays;
import io.github.quizmaven.write.form.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one question: heading, metadata, stem with response, parts. */
public final class QuestionWriter {

    private final Quiz quiz;
    private final Question question;
    private final Spelling spelling;

    private QuestionWriter(Quiz quiz, Question question, Spelling spelling) {
        this.quiz = quiz;
        this.question = question;
        this.spelling = spelling;
    }

    /**
     * A question in pieces.
     *
     * @param heading its level-2 heading
     * @param metadata keys with their values in YAML
     * @param content stem, response and parts
     */
    public record Pieces(String heading, Map<String, String> metadata, List<String> content) {

        /** The question without those of its keys that all questions have in common. */
        public String text(Map<String, String> common) {
            Map<String, String> own = new LinkedHashMap<>(metadata);
            own.keySet().removeAll(common.keySet());
            List<String> blocks = new ArrayList<>();
            blocks.add(heading);
            if (!own.isEmpty()) {
                blocks.add(FrontMatterWriter.fence("```yaml question", own, "```"));
            }
            blocks.addAll(content);
            return String.join("\n\n", blocks);
        }
    }

    public static Pieces write(Quiz quiz, Question question, Spelling spelling) {
        return new QuestionWriter(quiz, question, spelling).pieces();
    }

    private Pieces pieces() {
        WrittenResponse response =
                question.response() == null
                        ? WrittenResponse.NONE
                        : question.response().accept(new ResponseWriter(spelling, question.stem()));
        List<String> content = new ArrayList<>();
        content.add(spelling.blocks("/stem", question.stem()));
        content.add(response.body());
        content.addAll(
                new PartsWriter(spelling, quiz.lang()).write(response.answer(), question.parts()));
        content.removeIf(String::isEmpty);
        Map<String, String> metadata = new LinkedHashMap<>();
        if (!question.id().isEmpty() && (spelling.identified() || !isTitlesId())) {
            metadata.put("id", YamlText.of(question.id()));
        }
        @Nullable QuestionType type = question.type();
        if (type != null && (spelling.typed() || !response.inferred())) {
            metadata.put("type", type.word());
        }
        metadata.putAll(MetadataWriter.keys(quiz, question, response.keys()));
        metadata.keySet().removeIf(spelling::leavesOut);
        return new Pieces(heading(), metadata, content);
    }

    private String heading() {
        @Nullable Text title = question.title();
        String text = title == null ? "" : TextWays.line(title);
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        // Signs at the end close the heading, unless others follow them.
        boolean closes = end < text.length() && (end == 0 || text.charAt(end - 1) == ' ');
        return "##" + (text.isEmpty() ? "" : " " + text) + (closes ? " #" : "");
    }

    private boolean isTitlesId() {
        @Nullable Text title = question.title();
        return title != null && Slug.of(title.nodes()).equals(question.id());
    }
}
