package io.github.quizmaven.exchange.mdq.question;

import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.Answers;
import io.github.quizmaven.exchange.marked.Item;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.PartsDraft;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.syntax.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes blanks of gaps like {@code [^capital]}. */
final class FillIns {

    private static final Pattern GAP = Pattern.compile("\\[\\^(?<id>[^\\]/()\\s]{1,99})\\]");

    private static final Pattern TOLERANCE = Pattern.compile("\\+-|±");
    private static final String NO_PLACE =
            "a gap for a number or with options to choose from has no place in a quiz";

    private final MarkedFile file;
    private final boolean nearest;
    private final Map<String, TextAnswers> answers = new HashMap<>();

    /**
     * @param nearest whether what has no place becomes a gap that is typed
     */
    FillIns(MarkedFile file, boolean nearest) {
        this.file = file;
        this.nearest = nearest;
    }

    static boolean isIn(Row row) {
        return row.isText() && GAP.matcher(row.text()).find();
    }

    /** Whether some answer has an accent that may be left out. */
    boolean holdAccents() {
        return answers.values().stream().anyMatch(TextAnswers::holdsAccents);
    }

    /**
     * Fills in the draft, or says why it cannot be.
     *
     * @param stem the text with its gaps
     */
    @Nullable String read(List<Tag> tags, List<Row> stem, QuestionDraft draft, PartsDraft parts) {
        for (Tag tag : tags) {
            if (!tag.type().equals("short-answer")) {
                if (!nearest) {
                    return NO_PLACE + ": `-Dquiz.nearest=true` makes it one that is typed";
                }
                typed(tag);
            } else if (tag.reject()) {
                TextAnswers.reject(tag, parts, file);
            } else {
                answers.computeIfAbsent(tag.gap(), key -> new TextAnswers(file)).accept(tag);
            }
        }
        Set<String> used = new HashSet<>();
        Set<String> missing = new HashSet<>();
        List<Row> filled =
                stem.stream()
                        .map(row -> row.isText() ? row.withText(filled(row, used, missing)) : row)
                        .toList();
        if (!missing.isEmpty()) {
            return "a gap of this question has no answer that quizzes can compare with";
        }
        if (!used.containsAll(answers.keySet())) {
            return "an answer of this question is for a gap that is not in the text";
        }
        @Nullable Text text = file.texts().text(filled);
        boolean exact = answers.values().stream().allMatch(TextAnswers::caseSensitive);
        Answers.@Nullable Blanks blanks = text == null ? null : Answers.Blanks.of(text, exact);
        if (blanks == null || blanks.cloze().blanks().size() < used.size()) {
            return "a gap of this question is where no field can be";
        }
        if (exact) {
            draft.key(Key.CASE, true);
        }
        tags.forEach(tag -> file.taken(tag.place()));
        draft.stem(blanks.stem()).response(blanks.cloze());
        return null;
    }

    /** What is right in a gap for a number or with options, to be typed as it is written. */
    private void typed(Tag tag) {
        if (tag.reject() || tag.type().isEmpty() == tag.items().isEmpty()) {
            file.drop(tag.lines(), "what a gap that is typed has no place for");
            return;
        }
        TextAnswers known = answers.computeIfAbsent(tag.gap(), key -> new TextAnswers(file));
        file.notes()
                .guessed(
                        tag.place(),
                        "a gap for a number or with options becomes one that is typed");
        if (tag.items().isEmpty()) {
            number(tag, known);
        }
        for (Item each : tag.items()) {
            Mark mark = Mark.of(each, file);
            if (mark.isRight()) {
                known.add(MdqQuestion.oneLine(mark.text()));
                file.drop(mark.feedback(), "what is said to one of several accepted answers");
            } else {
                file.drop(each.lines(), "a wrong answer to be typed");
            }
        }
    }

    private void number(Tag tag, TextAnswers known) {
        Row value = tag.value().stripped();
        Matcher tolerance = TOLERANCE.matcher(value.text());
        boolean exact = !tolerance.find();
        known.add(exact ? value : value.withText(value.text().substring(0, tolerance.start())));
        if (!exact) {
            file.notes()
                    .dropped(
                            value.span(tolerance.start(), value.text().length()),
                            "how far from a number that is typed in a gap is right");
        }
        if (tag.unit() != null) {
            file.notes().dropped(tag.place(), "the unit of a number in a gap");
        }
        if (tag.lines().size() > 1) {
            file.drop(tag.lines().subList(1, tag.lines().size()), "more of a number in a gap");
        }
    }

    private String filled(Row row, Set<String> used, Set<String> missing) {
        String text = row.text().replace("[[", "\\[[");
        return GAP.matcher(text)
                .replaceAll(
                        gap -> {
                            String id = gap.group(1);
                            @Nullable TextAnswers known = answers.get(id);
                            if (known == null || known.accepted().isEmpty()) {
                                missing.add(id);
                                return Matcher.quoteReplacement(gap.group());
                            }
                            used.add(id);
                            return Matcher.quoteReplacement(
                                    Answers.blank(
                                            known.accepted().stream()
                                                    .map(each -> each.text())
                                                    .toList()));
                        });
    }

    /** The places of the gaps of some lines, whose ids the blanks replace. */
    void take(List<Row> stem) {
        for (Row row : stem) {
            if (row.isText()) {
                Matcher gap = GAP.matcher(row.text());
                while (gap.find()) {
                    file.taken(row.span(gap.start(), gap.end()));
                }
            }
        }
    }
}
