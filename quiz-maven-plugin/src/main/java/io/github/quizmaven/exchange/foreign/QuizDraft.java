package io.github.quizmaven.exchange.foreign;

import io.github.quizmaven.exchange.foreign.word.ImportWords;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.Title;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.quiz.key.Written;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.read.Slug;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A quiz on its way from a foreign format; what nobody says keeps the format's default. */
public final class QuizDraft {

    /** What the file of the cards ends with. */
    private static final String CARDS = "-cards";

    /** What is said about answering questions; cards are turned over, all of them. */
    private static final List<String> OF_RUNS =
            List.of(
                    Key.DRAW.name(),
                    Key.GRADING.name(),
                    Key.PASS.name(),
                    Key.SHUFFLE.name(),
                    Key.TIME.name());

    private final SourceFile file;
    private final Map<String, Written<?>> keys = new LinkedHashMap<>();
    private final List<QuestionDraft> questions = new ArrayList<>();
    private @Nullable String title;
    private @Nullable Text introduction;

    public QuizDraft(SourceFile file) {
        this.file = file;
    }

    public QuizDraft title(@Nullable String value) {
        title = value;
        return this;
    }

    /** Sets a key of the front matter. */
    public <T> QuizDraft key(Key<T> key, T value) {
        keys.put(key.name(), new Written<>(key, value, null, Span.at(0)));
        return this;
    }

    public QuizDraft introduction(@Nullable Text value) {
        introduction = value;
        return this;
    }

    public QuizDraft add(QuestionDraft question) {
        questions.add(question);
        return this;
    }

    /**
     * The quiz, and one of its cards beside it: only a quiz of cards may have questions that offer
     * nothing to answer with.
     *
     * @param id the quiz's, or that of the cards if there is nothing else
     */
    public List<Quiz> build(String id) {
        List<QuestionDraft> cards = questions.stream().filter(QuestionDraft::isCard).toList();
        List<QuestionDraft> others = questions.stream().filter(each -> !each.isCard()).toList();
        if (cards.isEmpty()) {
            return List.of(built(id, title, metadata(questions.size()), introduction, questions));
        }
        Metadata ofCards = ofCards();
        if (others.isEmpty()) {
            return List.of(built(id, title, ofCards, introduction, cards));
        }
        ImportWords words = ImportWords.of(ofCards.get(Key.LANG, ""));
        return List.of(
                built(id, title, metadata(others.size()), introduction, others),
                built(
                        id + CARDS,
                        title == null ? null : title + " (" + words.cards() + ")",
                        ofCards,
                        null,
                        cards));
    }

    /** All of the questions are asked where cards took too many away to draw some. */
    private Metadata metadata(int count) {
        Metadata all = new Metadata(keys.values());
        if (all.get(Key.DRAW, 0) < count) {
            return all;
        }
        return new Metadata(keys.values().stream().filter(each -> each.key() != Key.DRAW).toList());
    }

    private Metadata ofCards() {
        Map<String, Written<?>> some = new LinkedHashMap<>(keys);
        some.keySet().removeAll(OF_RUNS);
        some.put(Key.MODE.name(), new Written<>(Key.MODE, Mode.FLASHCARDS, null, Span.at(0)));
        return new Metadata(some.values());
    }

    private Quiz built(
            String id,
            @Nullable String name,
            Metadata metadata,
            @Nullable Text above,
            List<QuestionDraft> some) {
        Map<String, Integer> taken = new HashMap<>();
        List<Question> built = new ArrayList<>();
        for (QuestionDraft question : some) {
            built.add(question.build(unused(question, built.size() + 1, taken), metadata));
        }
        return new Quiz(
                id,
                file,
                metadata,
                name == null ? null : new Title(name, Span.at(0)),
                above,
                built);
    }

    /**
     * The id of the source, else the one that the heading gives, or that followed by a number.
     *
     * @param taken for each id, the next number to try
     */
    private static String unused(QuestionDraft question, int number, Map<String, Integer> taken) {
        String own = question.id() == null ? "" : Slug.of(question.id());
        String slug =
                own.isEmpty() && question.title() != null ? Slug.of(question.title().nodes()) : own;
        String base = slug.isEmpty() ? "question-" + number : slug;
        String id = base;
        while (taken.putIfAbsent(id, 2) != null) {
            int count = taken.merge(base, 1, Integer::sum) - 1;
            id = base + "-" + count;
        }
        return id;
    }
}
