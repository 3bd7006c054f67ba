package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.ImportChoices;
import io.github.quizmaven.convert.foreign.Notes;
import io.github.quizmaven.convert.foreign.QuestionDraft;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Letters;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.model.Solution;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a question of a section. */
final class QuestionReader {

    private final TextWriter texts;
    private final ImportChoices wishes;
    private final List<Line> references;
    private final Notes notes;

    /**
     * @param references links that the file's front matter has for its question
     */
    QuestionReader(TextWriter texts, ImportChoices wishes, List<Line> references, Notes notes) {
        this.references = references;
        this.texts = texts;
        this.wishes = wishes;
        this.notes = notes;
    }

    /** A section with options. */
    QuestionDraft read(Section section, Choices found) {
        QuestionDraft draft = new QuestionDraft(section.first().stripped().span());
        @Nullable Line title = title(section, found);
        List<Line> stem = Details.unwrap(stem(section, found, title), notes);
        Tail tail = TailReader.read(found.tail(), found.options(), notes);
        Choices choices = withKey(found, tail.answer());
        draft.title(title == null ? null : texts.inline(title));
        if (section.heading() == null && !section.element()) {
            notes.guessed(
                    section.first().stripped().span(), "a question without a heading starts here");
        }
        draft.stem(texts.text(stem)).type(type(choices, title, stem));
        draft.options(new OptionReader(texts, notes).read(choices));
        parts(draft, tail, choices);
        return draft;
    }

    /** A section that asks something and has nothing to choose from. */
    QuestionDraft readWithoutOptions(Section section) {
        Heading heading = Objects.requireNonNull(section.heading());
        notes.refused(heading.line().stripped().span(), "this question has no options");
        Tail tail = TailReader.read(section.body(), List.of(), notes);
        QuestionDraft draft = new QuestionDraft(heading.line().stripped().span());
        draft.title(texts.inline(heading.title(notes)));
        draft.stem(texts.withoutBlanks(tail.solution()));
        parts(draft, new Tail(null, List.of(), tail.hints(), tail.references()), null);
        return draft;
    }

    private @Nullable Line title(Section section, Choices found) {
        if (section.heading() != null) {
            Line title = section.heading().title(notes);
            return title.isBlank() ? null : title;
        }
        return firstParagraph(found.stem());
    }

    /** The paragraph of one line that a question without a heading starts with. */
    private static @Nullable Line firstParagraph(List<Line> stem) {
        List<Block> blocks = Block.of(stem);
        boolean line =
                !blocks.isEmpty()
                        && blocks.get(0).kind() == Block.Kind.PARAGRAPH
                        && blocks.get(0).lines().size() == 1;
        return line ? blocks.get(0).first() : null;
    }

    private static List<Line> stem(Section section, Choices found, @Nullable Line title) {
        return section.heading() != null || title == null
                ? found.stem()
                : found.stem().subList(found.stem().indexOf(title) + 1, found.stem().size());
    }

    private Choices withKey(Choices choices, @Nullable Answer answer) {
        if (answer == null) {
            return choices;
        }
        List<Integer> checked = checked(choices);
        List<Integer> key = answer.key().stream().sorted().toList();
        if (!checked.isEmpty()) {
            if (!checked.equals(key)) {
                notes.refused(
                        answer.written().span(),
                        "the boxes above say " + Letters.names(checked) + ", this line does not");
            }
            return choices;
        }
        if (!choices.lettered()) {
            notes.guessed(answer.written().span(), "no box is checked: the key is read from here");
        }
        List<Choice> options = new ArrayList<>();
        for (int index = 0; index < choices.options().size(); index++) {
            options.add(choices.options().get(index).checked(key.contains(index)));
        }
        return choices.with(options);
    }

    private static List<Integer> checked(Choices choices) {
        return IntStream.range(0, choices.options().size())
                .filter(index -> choices.options().get(index).checked())
                .boxed()
                .toList();
    }

    private QuestionType type(Choices choices, @Nullable Line title, List<Line> stem) {
        List<Choice> right = choices.options().stream().filter(Choice::checked).toList();
        if (right.size() < 2) {
            return QuestionType.SINGLE_CHOICE;
        }
        List<String> words =
                Stream.concat(Stream.ofNullable(title), stem.stream()).map(Line::text).toList();
        if (wishes.inferMultiple() || Announcement.isIn(words)) {
            return QuestionType.MULTIPLE_CHOICE;
        }
        notes.refused(
                right.get(1).marker(),
                right.size()
                        + " options are right, but the question does not say so: write `type:"
                        + " multiple-choice`, or import with `-Dquiz.multiple=infer`");
        return QuestionType.SINGLE_CHOICE;
    }

    private void parts(QuestionDraft draft, Tail tail, @Nullable Choices choices) {
        draft.hints(tail.hints().stream().map(texts::text).filter(Objects::nonNull).toList());
        @Nullable Markdown solution = texts.text(tail.solution());
        Answer answer = tail.answer();
        if (solution != null || answer != null && choices != null) {
            draft.solution(
                    new Solution(
                            solution,
                            answer == null ? null : letters(answer),
                            answer == null ? null : answer.written().span()));
        }
        draft.references(
                texts.text(
                        Stream.of(references, tail.references()).flatMap(List::stream).toList()));
    }

    private static String letters(Answer answer) {
        return String.join(
                ", ",
                IntStream.of(answer.key().stream().mapToInt(each -> each).sorted().toArray())
                        .mapToObj(Letters::of)
                        .toList());
    }
}
