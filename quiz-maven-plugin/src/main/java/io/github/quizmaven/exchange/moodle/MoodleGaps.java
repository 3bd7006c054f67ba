package io.github.quizmaven.exchange.moodle;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.lms.LmsAnswer;
import io.github.quizmaven.exchange.lms.LmsFraction;
import io.github.quizmaven.exchange.lms.LmsKind;
import io.github.quizmaven.exchange.lms.LmsQuestion;
import io.github.quizmaven.exchange.markup.ForeignText;
import io.github.quizmaven.exchange.markup.TextMarkup;
import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the gaps of a text, as in <code>{1:SHORTANSWER:=Rome~%50%Milan#no}</code>. */
final class MoodleGaps {

    private static final BigDecimal ALL = new BigDecimal(100);
    private static final Pattern HEAD =
            Pattern.compile("\\{(?<weight>[0-9]{0,9}+):(?<type>[A-Za-z_]{1,20}+):");

    private static final Set<String> TYPED = Set.of("SHORTANSWER", "SA", "MW");
    private static final Set<String> EXACT = Set.of("SHORTANSWER_C", "SAC", "MWC");
    private static final Set<String> NUMBERS = Set.of("NUMERICAL", "NM");

    /** One of several answers, in a list or in rows; the letters say how they are shown. */
    private static final Pattern CHOSEN = Pattern.compile("MULTICHOICE(?:_[VH]?S?)?|MC[VH]?S?");

    private final Notes notes;
    private final boolean nearest;
    private List<LmsAnswer> answers = new ArrayList<>();
    private final Set<String> weights = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private ForeignText stem = ForeignText.plain("", Span.at(0));
    private String fault = "";
    private int gaps;
    private int exact;
    private int chosen;
    private LmsKind kind = LmsKind.CLOZE;

    MoodleGaps(Notes notes, boolean nearest) {
        this.notes = notes;
        this.nearest = nearest;
    }

    /** A choice or a matching if all that its gaps ask is to choose. */
    LmsKind kind() {
        return kind;
    }

    String fault() {
        return fault;
    }

    ForeignText stem() {
        return stem;
    }

    List<LmsAnswer> answers() {
        return answers;
    }

    boolean caseSensitive() {
        return exact > 0;
    }

    /** Reads; false if there is a gap that cannot be filled here, or none. */
    boolean read(ForeignText written) {
        String all = written.text();
        int from = 0;
        for (int open = all.indexOf('{'); open >= 0; open = all.indexOf('{', open + 1)) {
            Matcher head = HEAD.matcher(all).region(open, all.length());
            if (!head.lookingAt()) {
                continue;
            }
            int close = find(all, "}", head.end());
            if (close < 0) {
                break;
            }
            String type = head.group("type").toUpperCase(Locale.ROOT);
            if (!gap(type, all.substring(head.end(), close), written.at())) {
                return false;
            }
            weights.add(head.group("weight"));
            text.append(all, from, open).append(LmsQuestion.GAP);
            from = close + 1;
            open = close;
        }
        text.append(all.substring(from));
        stem = new ForeignText(text.toString(), written.format(), written.at(), List.of());
        if (gaps == 0) {
            fault = "its text has no gaps";
            return false;
        }
        if (chosen > 0 && !choose(written)) {
            return false;
        }
        if (weights.size() > 1) {
            notes.dropped(Span.at(written.at().start()), "gaps that give more points than others");
        }
        if (exact > 0 && exact < gaps) {
            notes.dropped(
                    Span.at(written.at().start()),
                    "upper and lower case that matter in some gaps only: they do in all");
        }
        return true;
    }

    /** Answers to choose from, in all gaps or in some; false if they have no place here. */
    private boolean choose(ForeignText written) {
        if (chosen < gaps) {
            fault =
                    "some of its gaps offer answers to choose from: `-Dquiz.nearest=true` makes"
                            + " gaps to type in of them";
            if (nearest) {
                notes.guessed(
                        Span.at(written.at().start()),
                        "a gap with answers to choose from becomes one that is typed");
            }
            return nearest;
        }
        List<List<LmsAnswer>> offered = new ArrayList<>();
        for (int gap = 0; gap < gaps; gap++) {
            offered.add(new ArrayList<>());
        }
        answers.forEach(each -> offered.get(each.gap()).add(each));
        ChosenGaps all = new ChosenGaps(notes, offered);
        @Nullable String why = all.fault(nearest);
        if (why != null) {
            fault = why;
            return false;
        }
        kind = all.kind();
        answers = all.answers(written.at());
        String numbered =
                all.text(List.of(text.toString().split(String.valueOf(LmsQuestion.GAP), -1)));
        stem = new ForeignText(numbered, written.format(), written.at(), List.of());
        return true;
    }

    private boolean gap(String type, String inside, Span at) {
        boolean number = NUMBERS.contains(type);
        boolean choice = CHOSEN.matcher(type).matches();
        if (choice) {
            chosen++;
        } else if (EXACT.contains(type)) {
            exact++;
        } else if (!TYPED.contains(type) && !number) {
            fault = "its gaps of the type `" + type + "` have no place here";
            return false;
        }
        int start = 0;
        int end = find(inside, "~", 0);
        boolean more = true;
        while (more) {
            String answer = inside.substring(start, end < 0 ? inside.length() : end);
            if (!answer(answer, number, choice, at)) {
                return false;
            }
            more = end >= 0;
            start = end + 1;
            end = find(inside, "~", start);
        }
        gaps++;
        return true;
    }

    private boolean answer(String written, boolean number, boolean choice, Span at) {
        String rest = written.strip();
        BigDecimal fraction = BigDecimal.ZERO;
        if (rest.startsWith("=")) {
            fraction = ALL;
            rest = rest.substring(1);
        } else if (rest.startsWith("%") && rest.indexOf('%', 1) > 0) {
            int end = rest.indexOf('%', 1);
            @Nullable BigDecimal said = LmsFraction.of(rest.substring(1, end));
            fraction = said == null ? BigDecimal.ZERO : said;
            rest = rest.substring(end + 1);
        }
        int hash = find(rest, "#", 0);
        String text = decoded(hash < 0 ? rest : rest.substring(0, hash));
        boolean right = fraction.compareTo(ALL) == 0;
        if (number && text.indexOf(':') >= 0) {
            @Nullable BigDecimal tolerance = LmsFraction.of(text.substring(text.indexOf(':') + 1));
            if (right && (tolerance == null || tolerance.signum() != 0)) {
                fault = "one of its gaps takes a number with a tolerance";
                return false;
            }
            text = text.substring(0, text.indexOf(':'));
        }
        if (right && !choice && find(hash < 0 ? rest : rest.substring(0, hash), "*", 0) >= 0) {
            fault = "the asterisk in one of its gaps stands for any words";
            return false;
        }
        @Nullable ForeignText feedback =
                hash < 0 || rest.substring(hash + 1).isBlank()
                        ? null
                        : ForeignText.plain(decoded(rest.substring(hash + 1)), at);
        answers.add(
                new LmsAnswer(
                        ForeignText.plain(text, at),
                        fraction,
                        null,
                        feedback,
                        null,
                        Span.at(at.start()),
                        gaps));
        return true;
    }

    /** The first place of a sign that is not escaped, or -1. */
    private static int find(String text, String sign, int from) {
        for (int at = Math.max(0, from); at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.startsWith(sign, at)) {
                return at;
            }
        }
        return -1;
    }

    private static String decoded(String written) {
        StringBuilder decoded = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            boolean escape = written.charAt(at) == '\\' && at + 1 < written.length();
            at += escape ? 1 : 0;
            decoded.append(written.charAt(at));
        }
        return TextMarkup.unescaped(decoded.toString()).strip();
    }
}
