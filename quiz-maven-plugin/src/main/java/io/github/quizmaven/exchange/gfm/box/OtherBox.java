package io.github.quizmaven.exchange.gfm.box;

import io.github.quizmaven.exchange.gfm.row.Row;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Signs that other tools and people draw in front of options in place of task markers. */
public final class OtherBox {

    private static final Pattern SIGN =
            Pattern.compile(
                    "[ \\t]*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++)?"
                            + "(?<sign>\\([ \\t]?(?<round>[ xX*oO•✓✔]?)[ \\t]?\\)"
                            + "|\\[(?<square>[vVyYoO+✅☑√✗✘❌✖nN_~.-]\\ufe0f?)\\]"
                            + "|(?<drawn>[☐☑☒□■▢◻⬜⭕○◯●◉🔘🔲🔳✅✔✓❌✗✘✖🟢🔴]\\ufe0f?))"
                            + "(?=[ \\t]|$)");

    private static final String RIGHT = "xX*•✓✔✅☑☒■●◉🔘🔳🟢vVyYoO+√";

    private OtherBox() {}

    /** The sign of a line, or null if it has none. */
    static @Nullable TaskBox at(Row row) {
        Matcher sign = SIGN.matcher(row.text());
        if (!row.isText() || !sign.lookingAt() || isAlone(row, sign)) {
            return null;
        }
        return new TaskBox(
                TaskBox.Form.FAR,
                isRight(sign),
                row.span(sign.start("sign"), sign.end("sign")),
                row.from(sign.end("sign")));
    }

    /** Whether nothing is beside the sign, as in a cell or a legend. */
    private static boolean isAlone(Row row, Matcher sign) {
        return row.text().substring(sign.end("sign")).isBlank();
    }

    private static boolean isRight(Matcher sign) {
        String inside =
                sign.group("round") != null
                        ? sign.group("round")
                        : sign.group("square") != null ? sign.group("square") : sign.group("drawn");
        return !inside.isBlank()
                && RIGHT.codePoints().anyMatch(each -> each == inside.codePointAt(0));
    }

    /** Whether signs that only stand beside others choose among them: some do, and some do not. */
    public static boolean choose(List<TaskBox> boxes) {
        return boxes.size() > 1
                && (boxes.stream().anyMatch(TaskBox::checked)
                                && boxes.stream().anyMatch(each -> !each.checked())
                        || boxes.stream().noneMatch(TaskBox::checked));
    }
}
