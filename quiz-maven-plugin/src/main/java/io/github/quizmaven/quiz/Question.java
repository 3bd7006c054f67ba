package io.github.quizmaven.quiz;

import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.quiz.word.Level;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question with its defaults applied.
 *
 * @param head what its heading says
 * @param metadata what its author wrote for its keys, inherited values included
 * @param settings what holds for it
 * @param stem what is asked, with its blanks if it is a cloze; null if the title asks it
 * @param response what it asks for; null if nothing could be read
 * @param parts what it says beside
 * @param complete whether all of it could be read; if not, no rule looks at it
 */
public record Question(
        QuestionHead head,
        Metadata metadata,
        Settings settings,
        @Nullable Text stem,
        @Nullable Response response,
        Parts parts,
        boolean complete) {

    public String id() {
        return head.id();
    }

    public @Nullable Text title() {
        return head.title();
    }

    /**
     * The type of what could be read, else the one that the author wrote, else null; null as well
     * if what could be read has none.
     */
    public @Nullable QuestionType type() {
        return response == null ? metadata.get(Key.TYPE) : response.type();
    }

    public @Nullable String category() {
        return metadata.get(Key.CATEGORY);
    }

    public @Nullable Level level() {
        return metadata.get(Key.LEVEL);
    }

    /** How long it may take, or null. */
    public @Nullable Duration time() {
        return metadata.get(Key.TIME);
    }

    /** What it is worth, above 0. */
    public BigDecimal points() {
        return metadata.get(Key.POINTS, BigDecimal.ONE);
    }

    public List<String> tags() {
        return metadata.get(Key.TAGS, List.of());
    }

    /** Its options; none if its type has none. */
    public List<Option> options() {
        return response == null ? List.of() : response.options();
    }

    /** Its steps; none if its type has none. */
    public List<Step> steps() {
        return response == null ? List.of() : response.steps();
    }

    /** The options that are right. */
    public List<Option> key() {
        return options().stream().filter(Option::correct).toList();
    }

    /** Whether it offers something to answer with. */
    public boolean isAnswerable() {
        return response != null && response.isAnswerable();
    }

    /** How messages name it. */
    public String name() {
        return title() == null ? "the question" : "question `" + title().source().strip() + "`";
    }

    /** Where the value of a key is that the author wrote, be it in the defaults; else null. */
    public @Nullable Span place(Key<?> key) {
        return metadata.place(key);
    }

    /** All its texts, in any order. */
    public List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        if (head.title() != null) {
            texts.add(head.title());
        }
        if (stem != null) {
            texts.add(stem);
        }
        if (response != null) {
            texts.addAll(response.texts());
        }
        texts.addAll(parts.texts());
        return texts;
    }
}
