package io.github.quizmaven.exchange.export;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All that a quiz says, each piece by a name and with its place: what an author would miss, not how
 * it was spelt. Images are known by the names of their files.
 */
final class QuizFacts implements Response.Visitor<@Nullable Void> {

    /**
     * One piece.
     *
     * @param question the id of the question that says it; empty for the quiz
     */
    record Fact(String question, String value, Span at) {}

    private static final Pattern PICTURE = Pattern.compile("<img [^>]*?([^/>]*)>");

    private final Map<String, Fact> all = new LinkedHashMap<>();
    private final Quiz quiz;
    private String question = "";
    private Span here = Span.at(0);
    private Span head = Span.at(0);
    private @Nullable Span order;
    private @Nullable Span shuffle;
    private boolean shuffled;
    private Grading grading = Grading.PARTIAL;

    private QuizFacts(Quiz quiz) {
        this.quiz = quiz;
    }

    static Map<String, Fact> of(Quiz quiz) {
        QuizFacts facts = new QuizFacts(quiz);
        for (Key<?> each :
                List.of(
                        Key.DESCRIPTION,
                        Key.TOPIC,
                        Key.AUTHOR,
                        Key.LICENSE,
                        Key.DATE,
                        Key.TAGS,
                        Key.MODE,
                        Key.PASS,
                        Key.DRAW,
                        Key.TIME,
                        Key.ESTIMATE)) {
            Object value = quiz.metadata().get(each);
            facts.add(each.name(), value, quiz.metadata().place(each));
        }
        facts.add("title", quiz.title() == null ? null : quiz.title().text(), null);
        facts.add("lang", quiz.lang(), quiz.metadata().place(Key.LANG));
        facts.text("introduction", quiz.introduction());
        facts.add("order", quiz.questions().stream().map(Question::id).toList(), null);
        quiz.questions().forEach(facts::question);
        return facts.all;
    }

    private void question(Question asked) {
        question = asked.id();
        here = asked.head().place();
        head = here;
        order = asked.place(Key.ORDER);
        shuffle = asked.place(Key.SHUFFLE_OPTIONS);
        shuffle = shuffle == null ? quiz.metadata().place(Key.SHUFFLE) : shuffle;
        shuffled = asked.settings().shuffle();
        grading = asked.settings().grading();
        for (Key<?> each :
                List.of(
                        Key.CATEGORY,
                        Key.LEVEL,
                        Key.TIME,
                        Key.POINTS,
                        Key.ATTEMPTS,
                        Key.UNIT,
                        Key.CASE)) {
            add(each.name(), asked.metadata().get(each), asked.place(each));
        }
        Set<String> tags = new LinkedHashSet<>(quiz.metadata().get(Key.TAGS, List.<String>of()));
        tags.addAll(asked.tags());
        add("tags", tags, null);
        here = asked.place(Key.GRADING) == null ? here : asked.place(Key.GRADING);
        text("title", asked.title());
        text("stem", asked.stem());
        int count = 0;
        for (Text each : asked.parts().hints()) {
            text("hint " + ++count, each);
        }
        text("solution", asked.parts().solution() == null ? null : asked.parts().solution().text());
        text("quick check", asked.parts().quickCheck());
        text("lead-in", asked.parts().commonMistakes().leadIn());
        count = 0;
        for (Text each : asked.parts().commonMistakes().mistakes()) {
            text("mistake " + ++count, each);
        }
        text("references", asked.parts().references());
        asked.response().accept(this);
        question = "";
    }

    private void add(String name, @Nullable Object value, @Nullable Span at) {
        if (value != null) {
            all.put(
                    (question + " " + name).strip(),
                    new Fact(
                            question,
                            value.toString().replace('\t', ' '),
                            at == null ? Span.at(0) : at));
        }
    }

    private void text(String name, @Nullable Text text) {
        if (text != null) {
            add(name, said(text), text.span());
        }
    }

    /** White space in what is typed counts as a space. */
    private static List<String> folded(List<String> answers) {
        return answers.stream().map(each -> each.replaceAll("\\s+", " ")).toList();
    }

    private static String said(Text text) {
        return PICTURE.matcher(text.key())
                .replaceAll(found -> "<img " + found.group(1).toLowerCase(Locale.ROOT) + ">");
    }

    private void graded() {
        add("grading", grading, here);
    }

    private void options(List<Option> options) {
        int count = 0;
        for (Option each : options) {
            count++;
            text("option " + count, each.text());
            add("key " + count, each.correct(), null);
            text("feedback " + count, each.feedback());
        }
    }

    @Override
    public @Nullable Void choice(Choice choice) {
        add("type", choice.multiple() ? "multiple choice" : "single choice", null);
        options(choice.options());
        add("shuffled", shuffled, shuffle);
        if (choice.multiple()) {
            graded();
        }
        return null;
    }

    @Override
    public @Nullable Void ordering(Ordering ordering) {
        add("type", "ordering", null);
        add("listed", ordering.isListedSolved(), order);
        int count = 0;
        for (var each : ordering.solved()) {
            text("step " + ++count, each.text());
        }
        graded();
        return null;
    }

    @Override
    public @Nullable Void sequences(Sequences sequences) {
        add("type", "sequences", head);
        add("stem", sequences.steps().size() + " steps", head);
        add("shuffled", shuffled, head);
        options(sequences.options());
        return null;
    }

    @Override
    public @Nullable Void matching(Matching matching) {
        add("type", "matching", null);
        if (matching.captions() != null) {
            add(
                    "captions",
                    said(matching.captions().left()) + said(matching.captions().right()),
                    matching.captions().left().span());
        }
        int count = 0;
        for (Matching.Pair each : matching.pairs()) {
            text("item " + ++count, each.left());
            text("match " + count, each.right());
        }
        graded();
        return null;
    }

    @Override
    public @Nullable Void cloze(Cloze cloze) {
        add("type", "cloze", null);
        add("blanks", cloze.blanks().stream().map(each -> folded(each.answers())).toList(), null);
        // One blank is right or wrong.
        if (cloze.blanks().size() > 1) {
            graded();
        }
        return null;
    }

    @Override
    public @Nullable Void recall(Response.Recall recall) {
        add("type", "card", null);
        return null;
    }

    @Override
    public @Nullable Void typed(Response.Typed typed) {
        if (typed instanceof Numeric numeric) {
            add("type", "numeric", null);
            add("from", numeric.accepted().from().stripTrailingZeros().toPlainString(), null);
            add("to", numeric.accepted().to().stripTrailingZeros().toPlainString(), null);
        } else {
            add("type", "short answer", null);
            add("answers", folded(((ShortAnswer) typed).answers()), null);
        }
        return null;
    }
}
