package io.github.quizmaven.exchange.text2qti;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.foreign.word.Ungraded;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.CardDraft;
import io.github.quizmaven.exchange.marked.Heading;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.PartsDraft;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.syntax.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question with the elements below it. */
final class QtiQuestion {

    private final MarkedFile file;
    private final ImportChoices choices;
    private final Chunk stem;
    private final @Nullable Chunk title;
    private final @Nullable BigDecimal points;
    private final int number;
    private final List<Chunk> below = new ArrayList<>();
    private final QuestionDraft draft;
    private final PartsDraft parts;

    QtiQuestion(
            MarkedFile file,
            ImportChoices choices,
            Chunk stem,
            @Nullable Chunk title,
            @Nullable BigDecimal points,
            int number) {
        this.file = file;
        this.choices = choices;
        this.stem = stem;
        this.title = title;
        this.points = points;
        this.number = number;
        this.draft = new QuestionDraft(stem.lines().get(0).span());
        this.parts = new PartsDraft(file.texts());
    }

    void add(Chunk chunk) {
        below.add(chunk);
    }

    /** Null for a question that was refused. */
    @Nullable QuestionDraft read() {
        @Nullable String refused = response();
        if (refused != null) {
            List<Row> lines = new ArrayList<>(title == null ? List.of() : title.lines());
            lines.addAll(stem.lines());
            below.forEach(each -> lines.addAll(each.lines()));
            file.refuse(lines, stem.lines().get(0).span(), refused);
            return null;
        }
        file.notes().dropped(stem.sign(), "the number of a question: pages number the questions");
        if (title == null) {
            Heading heading = Heading.of(stem.text(), number, file);
            draft.title(heading.title()).stem(file.texts().withoutBlanks(heading.stem()));
        } else {
            file.taken(title.sign());
            Row line = title.text().get(0).withText(escaped(title.line()));
            draft.title(file.texts().line(line));
            draft.stem(file.texts().withoutBlanks(stem.text()));
        }
        if (points != null) {
            draft.key(Key.POINTS, points);
        }
        return draft.parts(parts.build());
    }

    /** Titles are plain text there. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\*_`\\[\\]<$~])", "\\\\$1");
    }

    private @Nullable String response() {
        Set<Chunk.Kind> kinds = EnumSet.noneOf(Chunk.Kind.class);
        below.forEach(each -> kinds.add(each.kind()));
        if (kinds.contains(Chunk.Kind.ESSAY)) {
            return ungraded(Ungraded.TEXT, Chunk.Kind.ESSAY);
        }
        if (kinds.contains(Chunk.Kind.UPLOAD)) {
            return ungraded(Ungraded.FILE, Chunk.Kind.UPLOAD);
        }
        if (kinds.contains(Chunk.Kind.NUMBER)) {
            return numeric();
        }
        return kinds.contains(Chunk.Kind.SHORT_ANSWER) ? shortAnswer() : choice();
    }

    private @Nullable String ungraded(Ungraded kind, Chunk.Kind sign) {
        boolean back =
                below.stream().anyMatch(each -> each.kind().isSaid() && !each.text().isEmpty());
        @Nullable String refusal = kind.refusal(choices.nearest(), back);
        if (refusal != null) {
            return refusal;
        }
        report(sign);
        return new CardDraft(file, choices, stem.lines().get(0).span()).read(kind, draft, parts);
    }

    private @Nullable String choice() {
        List<Option> options = new ArrayList<>();
        boolean boxes = false;
        boolean letters = false;
        for (int at = 0; at < below.size(); at++) {
            Chunk each = below.get(at);
            if (!each.kind().isOption()) {
                continue;
            }
            boolean box =
                    each.kind() == Chunk.Kind.RIGHT_BOX || each.kind() == Chunk.Kind.WRONG_BOX;
            boxes |= box;
            letters |= !box;
            @Nullable Text text = file.texts().text(each.text());
            boolean said = at + 1 < below.size() && below.get(at + 1).kind() == Chunk.Kind.FEEDBACK;
            options.add(
                    new Option(
                            text == null ? file.texts().empty(each.lines().get(0)) : text,
                            each.kind() == Chunk.Kind.RIGHT || each.kind() == Chunk.Kind.RIGHT_BOX,
                            said ? file.texts().text(below.get(at + 1).text()) : null,
                            each.sign()));
        }
        long right = options.stream().filter(Option::correct).count();
        if (options.isEmpty()) {
            return "this question has nothing to answer with";
        }
        if (boxes && letters) {
            return "some choices have letters and others have boxes";
        }
        if (right == 0 || letters && right > 1) {
            return "%d choices are right, where one is asked for".formatted(right);
        }
        draft.response(new Choice(boxes, options));
        report(Chunk.Kind.RIGHT);
        return null;
    }

    private @Nullable String shortAnswer() {
        List<ShortAnswer.Accepted> accepted = new ArrayList<>();
        for (Chunk each : below) {
            if (each.kind() == Chunk.Kind.SHORT_ANSWER) {
                accepted.add(new ShortAnswer.Accepted(each.line(), each.text().get(0).span()));
            }
        }
        draft.key(Key.TYPE, QuestionType.SHORT_ANSWER);
        draft.response(new ShortAnswer(accepted, false));
        report(Chunk.Kind.SHORT_ANSWER);
        return null;
    }

    private @Nullable String numeric() {
        Chunk line =
                below.stream()
                        .filter(each -> each.kind() == Chunk.Kind.NUMBER)
                        .findFirst()
                        .orElseThrow();
        Numeric.@Nullable Accepted accepted =
                QtiNumber.read(line.line(), line.lines().get(0).span());
        if (accepted == null) {
            return "this is not a number as text2qti writes them";
        }
        file.taken(line.lines().get(0).span());
        draft.key(Key.TYPE, QuestionType.NUMERIC);
        draft.response(new Numeric(accepted, null));
        report(Chunk.Kind.NUMBER);
        return null;
    }

    /**
     * Takes or reports what is not the response itself.
     *
     * @param response what that is made of
     */
    private void report(Chunk.Kind response) {
        boolean options = response.isOption();
        boolean afterOption = false;
        boolean number = false;
        for (Chunk each : below) {
            switch (each.kind()) {
                case FEEDBACK -> {
                    file.taken(each.sign());
                    if (!afterOption) {
                        parts.solution(each.text());
                    }
                }
                case SOLUTION -> {
                    file.taken(each.sign());
                    parts.solution(each.text());
                }
                case IF_RIGHT, IF_WRONG -> {
                    file.notes()
                            .dropped(
                                    each.sign(),
                                    "that a text is for one outcome: a solution is for all");
                    parts.solution(each.text());
                }
                case NUMBER -> {
                    if (number || response != Chunk.Kind.NUMBER) {
                        file.drop(each.lines(), "a second answer of another kind");
                    }
                    number = true;
                }
                case SHORT_ANSWER -> {
                    if (response != Chunk.Kind.SHORT_ANSWER) {
                        file.drop(each.lines(), "a second answer of another kind");
                    }
                }
                case ESSAY, UPLOAD -> {
                    if (response == each.kind()) {
                        file.taken(each.lines().get(0).span());
                    } else {
                        file.drop(each.lines(), "a second answer of another kind");
                    }
                }
                default -> {
                    if (!options) {
                        file.drop(each.lines(), "a second answer of another kind");
                    } else {
                        sign(each);
                    }
                }
            }
            afterOption = options && each.kind().isOption();
        }
    }

    private void sign(Chunk option) {
        if (option.kind() == Chunk.Kind.RIGHT || option.kind() == Chunk.Kind.WRONG) {
            file.notes()
                    .dropped(
                            option.sign(),
                            "the letter of an option: pages show letters of their own");
        } else {
            file.taken(option.sign());
        }
    }
}
