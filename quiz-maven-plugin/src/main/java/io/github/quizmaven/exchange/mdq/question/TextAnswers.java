package io.github.quizmaven.exchange.mdq.question;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.Item;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.PartsDraft;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.quiz.response.ShortAnswer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The texts that a tag accepts or rejects. */
final class TextAnswers {

    private static final Pattern REGEX = Pattern.compile("/.*/[a-z]{0,9}", Pattern.DOTALL);

    private final MarkedFile file;
    private final List<ShortAnswer.Accepted> accepted = new ArrayList<>();
    private boolean exact = true;
    private boolean patterns;

    TextAnswers(MarkedFile file) {
        this.file = file;
    }

    List<ShortAnswer.Accepted> accepted() {
        return accepted;
    }

    /** Whether case matters in all of them. */
    boolean caseSensitive() {
        return exact && !accepted.isEmpty();
    }

    /** Whether there were patterns, which cannot be said. */
    boolean hadPatterns() {
        return patterns;
    }

    /** Adds what a tag accepts. */
    void accept(Tag tag) {
        if (tag.items().isEmpty()) {
            add(tag.wholeValue());
        }
        for (Item item : tag.items()) {
            Mark.Remarks remarks = Mark.Remarks.of(item.lines(), file);
            add(MdqQuestion.oneLine(remarks.text()));
            file.drop(remarks.feedback(), "what is said to one of several accepted answers");
        }
    }

    /** Adds a text, unless it is a pattern. */
    void add(Row row) {
        Row text = row.stripped();
        if (text.isBlank()) {
            return;
        }
        if (REGEX.matcher(text.text()).matches()) {
            patterns = true;
            file.notes()
                    .refused(text.span(), "this is a pattern: quizzes compare with texts alone");
            file.notes().dropped(text.span(), "a pattern");
            return;
        }
        int fence = 0;
        while (fence < text.text().length() && text.text().charAt(fence) == '`') {
            fence++;
        }
        String closing = "`".repeat(fence);
        boolean code =
                fence > 0 && text.text().length() > 2 * fence && text.text().endsWith(closing);
        exact &= code;
        String plain =
                code ? text.text().substring(fence, text.text().length() - fence) : text.text();
        accepted.add(new ShortAnswer.Accepted(plain.strip(), text.span()));
    }

    /** The texts with accents, where readers may leave them out. */
    boolean holdsAccents() {
        return accepted.stream()
                .map(each -> Normalizer.normalize(each.text(), Normalizer.Form.NFD))
                .anyMatch(each -> each.chars().anyMatch(TextAnswers::isAccent));
    }

    private static boolean isAccent(int each) {
        return Character.getType(each) == Character.NON_SPACING_MARK;
    }

    /** Adds what a tag rejects to the common mistakes. */
    static void reject(Tag tag, PartsDraft parts, MarkedFile file) {
        if (tag.items().isEmpty()) {
            mistake(tag.wholeValue(), List.of(), parts);
        }
        for (Item item : tag.items()) {
            Mark.Remarks remarks = Mark.Remarks.of(item.lines(), file);
            mistake(MdqQuestion.oneLine(remarks.text()), remarks.feedback(), parts);
        }
        file.notes()
                .guessed(
                        tag.place(),
                        "answers that are rejected with a reason are listed as common mistakes");
    }

    private static void mistake(Row text, List<Row> feedback, PartsDraft parts) {
        if (text.isBlank()) {
            return;
        }
        String shown = text.text().strip();
        boolean code = shown.startsWith("`") || REGEX.matcher(shown).matches();
        String marked =
                code && !shown.startsWith("`")
                        ? "`" + shown + "`"
                        : code ? shown : "*" + shown + "*";
        if (RowLines.isBlank(feedback)) {
            parts.mistake(List.of(text.withText(marked)));
            return;
        }
        List<Row> rows = new ArrayList<>(feedback);
        rows.set(0, rows.get(0).withText(marked + ": " + rows.get(0).text()));
        parts.mistake(rows);
    }
}
