package io.github.quizmaven.exchange.mdq.question;

import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.ForeignKeys;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.PartsDraft;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.read.yaml.Yaml;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a short answer of tags and keys. */
final class TypedAnswer {

    private final MarkedFile file;
    private final ForeignKeys keys;
    private final List<Tag> tags;

    TypedAnswer(MarkedFile file, ForeignKeys keys, List<Tag> tags) {
        this.file = file;
        this.keys = keys;
        this.tags = tags;
    }

    /** Fills in the draft, or says why it cannot be. */
    @Nullable String read(QuestionDraft draft, PartsDraft parts) {
        TextAnswers answers = new TextAnswers(file);
        for (Tag tag : tags) {
            if (tag.isOf("short-answer") && tag.reject()) {
                TextAnswers.reject(tag, parts, file);
                file.taken(tag.place());
            } else if (tag.isOf("short-answer")) {
                answers.accept(tag);
                file.taken(tag.place());
            }
        }
        headAnswers(answers);
        if (answers.accepted().isEmpty()) {
            return answers.hadPatterns()
                    ? "patterns are all that this question accepts"
                    : "this question names no answer: a person has to grade it";
        }
        accents(answers.holdsAccents(), keys, tags, file);
        if (answers.caseSensitive()) {
            draft.key(Key.CASE, true);
        }
        draft.key(Key.TYPE, QuestionType.SHORT_ANSWER);
        draft.response(new ShortAnswer(answers.accepted(), answers.caseSensitive()));
        return null;
    }

    /** Answers among the keys: texts, or patterns with a text to show. */
    private void headAnswers(TextAnswers answers) {
        Yaml.@Nullable Entry accept = keys.take("accept");
        if (accept == null || !(accept.value() instanceof Yaml.Sequence sequence)) {
            return;
        }
        for (Yaml each : sequence.items()) {
            Yaml value = each;
            if (each instanceof Yaml.Mapping mapping) {
                for (Yaml.Entry entry : mapping.entries()) {
                    if (entry.key().equals("pattern")) {
                        value = entry.value();
                    } else {
                        file.notes()
                                .dropped(
                                        entry.keySpan().to(entry.value().span()),
                                        "what is said to one of several accepted answers");
                    }
                }
            }
            int start = value.span().start();
            int line = file.notes().file().lines().line(start);
            answers.add(new Row(line, start, ForeignKeys.text(value), Row.Kind.TEXT));
        }
    }

    /** Accents may be left out unless the question says so; here they must be typed. */
    static void accents(boolean any, ForeignKeys keys, List<Tag> tags, MarkedFile file) {
        @Nullable String wanted = keys.word("diacritics", Set.of("keep", "fold"));
        if (any && !"keep".equals(wanted)) {
            file.notes()
                    .guessed(
                            tags.get(0).place(),
                            "MDQ accepts letters without their accents: here they must be typed");
        }
    }
}
