package io.github.quizmaven.exchange.gift;

import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.exchange.lms.LmsAnswer;
import io.github.quizmaven.exchange.lms.LmsFraction;
import io.github.quizmaven.exchange.lms.LmsKind;
import io.github.quizmaven.exchange.markup.ForeignText;
import io.github.quizmaven.exchange.markup.MarkupFormat;
import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is in the braces of a question. */
final class GiftAnswers {

    private static final BigDecimal ALL = new BigDecimal(100);
    private static final String GENERAL = "####";
    private static final Set<String> TRUE = Set.of("T", "TRUE");
    private static final Set<String> FALSE = Set.of("F", "FALSE");

    private final GiftScan scan;
    private final MarkupFormat format;
    private final List<Reading> readings;
    private final List<LmsAnswer> answers = new ArrayList<>();
    private final List<Span> extra = new ArrayList<>();
    private LmsKind kind = LmsKind.ESSAY;
    private @Nullable ForeignText general;
    private boolean allOrNothing;

    /**
     * @param format of the question's text, which holds for its answers
     */
    GiftAnswers(GiftScan scan, MarkupFormat format, List<Reading> readings) {
        this.scan = scan;
        this.format = format;
        this.readings = readings;
    }

    /**
     * One answer as it is written.
     *
     * @param sign what it starts with; a blank where nothing does
     */
    private record Item(char sign, Span all) {}

    LmsKind kind() {
        return kind;
    }

    List<LmsAnswer> answers() {
        return answers;
    }

    /** What is said whatever was answered, or null. */
    @Nullable ForeignText general() {
        return general;
    }

    boolean allOrNothing() {
        return allOrNothing;
    }

    /** Places that belong to no answer. */
    List<Span> extra() {
        return extra;
    }

    /** Reads; returns why the question cannot be taken, or null. */
    @Nullable String read(Span braces) {
        int feedback = scan.findAll(GENERAL, braces);
        if (feedback >= 0) {
            Span text = new Span(feedback + GENERAL.length(), braces.end());
            general = scan.text(text, format, readings);
        }
        Span inside =
                scan.trimmed(new Span(braces.start(), feedback < 0 ? braces.end() : feedback));
        if (inside.length() == 0) {
            return null;
        }
        if (scan.at(inside.start()) == '#') {
            kind = LmsKind.NUMERIC;
            return numeric(scan.trimmed(new Span(inside.start() + 1, inside.end())));
        }
        if (scan.at(inside.start()) == '>') {
            return ordering(inside);
        }
        return trueFalse(inside) ? null : listed(inside);
    }

    private boolean trueFalse(Span inside) {
        int hash = scan.find("#", inside);
        Span word = scan.trimmed(new Span(inside.start(), hash < 0 ? inside.end() : hash));
        List<Reading> none = new ArrayList<>();
        String said = scan.text(word, MarkupFormat.PLAIN, none).text();
        boolean right = TRUE.contains(said);
        if (!right && !FALSE.contains(said)) {
            return false;
        }
        kind = LmsKind.TRUE_FALSE;
        readings.add(new Reading(word, " "));
        Span all =
                hash < 0 ? new Span(inside.end(), inside.end()) : new Span(hash + 1, inside.end());
        int second = scan.find("#", all);
        Span wrong = new Span(all.start(), second < 0 ? all.end() : second);
        @Nullable ForeignText onWrong = feedback(wrong);
        @Nullable ForeignText onRight =
                second < 0 ? null : feedback(new Span(second + 1, all.end()));
        for (boolean value : new boolean[] {true, false}) {
            answers.add(
                    new LmsAnswer(
                            ForeignText.plain(String.valueOf(value), Span.at(word.start())),
                            value == right ? ALL : BigDecimal.ZERO,
                            null,
                            value == right ? onRight : onWrong,
                            null,
                            word,
                            0));
        }
        return true;
    }

    private @Nullable ForeignText feedback(Span span) {
        return scan.trimmed(span).length() == 0 ? null : scan.text(span, format, readings);
    }

    private @Nullable String listed(Span inside) {
        List<Item> items = items(inside);
        boolean right = items.stream().anyMatch(each -> each.sign() == '=');
        boolean wrong = items.stream().anyMatch(each -> each.sign() == '~');
        boolean pairs =
                right
                        && !wrong
                        && items.stream().allMatch(each -> each.sign() != '=' || arrow(each) >= 0);
        kind =
                wrong
                        ? right ? LmsKind.ONE : LmsKind.MANY
                        : pairs ? LmsKind.MATCHING : LmsKind.SHORT_ANSWER;
        for (Item item : items) {
            if (item.sign() == ' ' && items.size() > 1) {
                extra.add(item.all());
            } else if (pairs) {
                pair(item);
            } else {
                answers.add(answer(item));
            }
        }
        return null;
    }

    /** The answers by the signs before them. */
    private List<Item> items(Span inside) {
        List<Item> items = new ArrayList<>();
        char sign = ' ';
        int start = inside.start();
        int next = scan.find("=~", inside);
        while (true) {
            Span all = scan.trimmed(new Span(start, next < 0 ? inside.end() : next));
            if (sign != ' ' || all.length() > 0) {
                items.add(new Item(sign, all));
            }
            if (next < 0) {
                return items;
            }
            sign = scan.at(next);
            start = next + 1;
            next = scan.find("=~", new Span(start, inside.end()));
        }
    }

    private int arrow(Item item) {
        return scan.findAll("->", item.all());
    }

    private void pair(Item item) {
        int arrow = arrow(item);
        Span left = scan.trimmed(new Span(item.all().start(), arrow));
        Span right = new Span(arrow + 2, item.all().end());
        answers.add(
                new LmsAnswer(
                        scan.text(left, format, readings),
                        ALL,
                        scan.plain(right),
                        null,
                        null,
                        item.all(),
                        0));
    }

    private LmsAnswer answer(Item item) {
        Weighted weighted = weighted(item);
        int hash = scan.find("#", weighted.rest());
        Span text = new Span(weighted.rest().start(), hash < 0 ? weighted.rest().end() : hash);
        // What is typed is compared as it is, whatever the format of the question.
        boolean typed = kind == LmsKind.SHORT_ANSWER && format == MarkupFormat.HTML;
        return new LmsAnswer(
                scan.text(text, typed ? MarkupFormat.PLAIN : format, readings),
                weighted.fraction(),
                null,
                hash < 0 ? null : feedback(new Span(hash + 1, weighted.rest().end())),
                null,
                item.all(),
                0);
    }

    /** An answer's fraction, and what follows it. */
    private record Weighted(BigDecimal fraction, Span rest) {}

    private Weighted weighted(Item item) {
        BigDecimal usual = item.sign() == '~' ? BigDecimal.ZERO : ALL;
        Span all = item.all();
        if (!scan.startsWith("%", all)) {
            return new Weighted(usual, all);
        }
        int end = scan.find("%", new Span(all.start() + 1, all.end()));
        @Nullable BigDecimal fraction =
                end < 0 ? null : LmsFraction.of(scan.written(new Span(all.start() + 1, end)));
        if (fraction == null) {
            return new Weighted(usual, all);
        }
        readings.add(new Reading(new Span(all.start(), end + 1), " "));
        return new Weighted(fraction, scan.trimmed(new Span(end + 1, all.end())));
    }

    private @Nullable String numeric(Span inside) {
        for (Item item : items(inside)) {
            Weighted weighted = weighted(item);
            int hash = scan.find("#", weighted.rest());
            Span number =
                    new Span(weighted.rest().start(), hash < 0 ? weighted.rest().end() : hash);
            int colon = scan.find(":", number);
            Span all = scan.trimmed(number);
            Span value = colon < 0 ? all : scan.trimmed(new Span(number.start(), colon));
            ForeignText written = scan.text(value, MarkupFormat.PLAIN, readings);
            answers.add(
                    new LmsAnswer(
                            new ForeignText(written.text(), MarkupFormat.PLAIN, all, List.of()),
                            weighted.fraction(),
                            null,
                            hash < 0 ? null : feedback(new Span(hash + 1, weighted.rest().end())),
                            colon < 0
                                    ? null
                                    : scan.text(
                                                    new Span(colon + 1, number.end()),
                                                    MarkupFormat.PLAIN,
                                                    readings)
                                            .text(),
                            item.all(),
                            0));
        }
        return answers.isEmpty() ? "it has no number" : null;
    }

    /** Steps on lines of their own, after settings on the first one. */
    private @Nullable String ordering(Span inside) {
        kind = LmsKind.ORDERING;
        int line = scan.find("\n", inside);
        if (line < 0) {
            return "it has fewer than two steps";
        }
        Span head = new Span(inside.start() + 1, line);
        List<Span> words = words(head);
        for (Span word : words) {
            GiftOrdering setting = GiftOrdering.of(scan.written(word), word == words.get(0));
            allOrNothing |= setting == GiftOrdering.ALL_OR_NOTHING;
            if (setting == GiftOrdering.USUAL || setting == GiftOrdering.ALL_OR_NOTHING) {
                readings.add(new Reading(word, " "));
            } else {
                extra.add(word);
            }
        }
        Span rest = new Span(line, inside.end());
        while (rest.length() > 0) {
            int end = scan.find("\n", new Span(rest.start() + 1, rest.end()));
            Span step = scan.trimmed(new Span(rest.start(), end < 0 ? rest.end() : end));
            if (step.length() > 0) {
                ForeignText text = scan.text(step, format, readings);
                answers.add(new LmsAnswer(text, ALL, null, null, null, step, 0));
            }
            rest = new Span(end < 0 ? rest.end() : end, rest.end());
        }
        return null;
    }

    private List<Span> words(Span line) {
        List<Span> words = new ArrayList<>();
        int start = line.start();
        for (int at = line.start(); at <= line.end(); at++) {
            if (at == line.end() || Character.isWhitespace(scan.at(at))) {
                if (at > start) {
                    words.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }
}
