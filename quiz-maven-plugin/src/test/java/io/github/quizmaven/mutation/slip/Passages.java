package io.github.quizmaven.mutation.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips that are made in passages of a text, however many lines they have. */
final class Passages {

    private static final String NEVER_SHOWN = "\0";

    private Passages() {}

    /** One slip for each question, with all matches in its section. */
    static List<Slip.Slipped> inQuestions(String text, Pattern written, String slip) {
        List<Slip.Slipped> slipped = new ArrayList<>();
        int start = text.indexOf("\n## ") + 1;
        while (start > 0) {
            int next = text.indexOf("\n## ", start);
            String section = text.substring(start, next < 0 ? text.length() : next + 1);
            String changed = written.matcher(section).replaceAll(slip);
            if (!changed.equals(section)) {
                String before = text.substring(0, start);
                String after = text.substring(start + section.length());
                slipped.add(
                        new Slip.Slipped(
                                before + changed + after,
                                NEVER_SHOWN,
                                line(text, start),
                                line(before + changed, start + changed.length())));
            }
            start = next + 1;
        }
        return slipped;
    }

    /** Whether a line is in a question of a type, as its metadata or its options say. */
    static boolean isInQuestion(String text, int line, String type) {
        int at = 0;
        for (int before = 1; before < line; before++) {
            at = text.indexOf('\n', at) + 1;
        }
        int start = Math.max(0, text.lastIndexOf("\n## ", at));
        int end = text.indexOf("\n## ", at);
        String question = text.substring(start, end < 0 ? text.length() : end);
        return question.contains("type: " + type + "\n")
                || type.equals("choice") && question.contains("\n- [x] ");
    }

    /** One slip for each match. */
    static List<Slip.Slipped> each(String text, Pattern written, String slip) {
        List<Slip.Slipped> slipped = new ArrayList<>();
        Matcher matcher = written.matcher(text);
        int after = 0;
        while (matcher.find()) {
            StringBuilder changed = new StringBuilder();
            matcher.appendReplacement(changed, slip);
            changed.replace(
                    0,
                    changed.length(),
                    text.substring(0, matcher.start())
                            + changed.substring(matcher.start() - after));
            after = matcher.end();
            int end = changed.length();
            changed.append(text, after, text.length());
            slipped.add(at(changed.toString(), matcher.group().strip(), matcher.start(), end));
        }
        return slipped;
    }

    /** One slip with all matches; it may be reported anywhere. */
    static List<Slip.Slipped> all(String text, Pattern written, String slip) {
        String changed = written.matcher(text).replaceAll(slip);
        return changed.equals(text)
                ? List.of()
                : List.of(new Slip.Slipped(changed, NEVER_SHOWN, 1, Integer.MAX_VALUE));
    }

    private static Slip.Slipped at(String changed, String was, int start, int end) {
        int next = changed.indexOf("\n## ", end);
        return new Slip.Slipped(
                changed,
                was.isEmpty() ? NEVER_SHOWN : was,
                line(changed, start),
                line(changed, next < 0 ? changed.length() : next));
    }

    private static int line(String text, int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(each -> each == '\n').count();
    }
}
