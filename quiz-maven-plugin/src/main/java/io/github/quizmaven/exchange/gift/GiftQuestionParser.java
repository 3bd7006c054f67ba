package io.github.quizmaven.exchange.gift;

import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.exchange.lms.LmsAnswer;
import io.github.quizmaven.exchange.lms.LmsKind;
import io.github.quizmaven.exchange.lms.LmsQuestion;
import io.github.quizmaven.exchange.lms.LmsSettings;
import io.github.quizmaven.exchange.markup.ForeignText;
import io.github.quizmaven.exchange.markup.MarkupFormat;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one entry that is no category: a title, a text, and answers in braces. */
final class GiftQuestionParser {

    private static final String END = ".,;:!?\"'";

    private final GiftScan scan;
    private final List<Reading> readings;

    GiftQuestionParser(GiftScan scan, List<Reading> readings) {
        this.scan = scan;
        this.readings = readings;
    }

    /**
     * What was read.
     *
     * @param fault why there is no question, or what is said about {@code extra}
     * @param extra places that belong to nothing
     */
    record Parsed(@Nullable LmsQuestion question, String fault, List<Span> extra) {

        static Parsed fault(String words) {
            return new Parsed(null, words, List.of());
        }
    }

    Parsed parse(Span all, GiftComments comments) {
        Span rest = all;
        @Nullable ForeignText title = null;
        if (scan.startsWith("::", rest)) {
            Span inside = new Span(rest.start() + 2, rest.end());
            int end = scan.findAll("::", inside);
            if (end < 0) {
                return Parsed.fault("its title is not closed with `::`");
            }
            title = scan.plain(new Span(inside.start(), end));
            rest = scan.trimmed(new Span(end + 2, rest.end()));
        }
        LmsSettings settings = comments.settings();
        int open = scan.find("{", rest);
        if (open < 0) {
            ForeignText text = scan.text(rest, MarkupFormat.MOODLE, readings);
            return new Parsed(
                    new LmsQuestion(
                            LmsKind.DESCRIPTION,
                            all,
                            title,
                            text,
                            List.of(),
                            List.of(),
                            null,
                            settings),
                    "",
                    List.of());
        }
        int close = scan.find("}", new Span(open + 1, rest.end()));
        if (close < 0) {
            return Parsed.fault("its brace is not closed before an empty line");
        }
        readings.add(new Reading(new Span(open, open + 1), " "));
        readings.add(new Reading(new Span(close, close + 1), " "));
        Span tail = scan.trimmed(new Span(close + 1, rest.end()));
        boolean comment = scan.startsWith("//", tail);
        if (!comment && scan.find("{", tail) >= 0) {
            return Parsed.fault("it has more than one pair of braces");
        }
        ForeignText before = scan.text(new Span(rest.start(), open), MarkupFormat.MOODLE, readings);
        GiftAnswers answers = new GiftAnswers(scan, before.format(), readings);
        @Nullable String fault = answers.read(new Span(open + 1, close));
        if (fault != null) {
            return Parsed.fault(fault);
        }
        List<Span> extra = new ArrayList<>(answers.extra());
        if (comment) {
            extra.add(tail);
        }
        LmsKind kind = answers.kind();
        ForeignText stem = before;
        if (!comment && tail.length() > 0) {
            ForeignText after = scan.text(tail, before.format(), readings);
            boolean gap = kind == LmsKind.SHORT_ANSWER && isTyped(answers.answers());
            kind = gap ? LmsKind.CLOZE : kind;
            readings.add(new Reading(after.at(), " "));
            String blank = gap ? String.valueOf(LmsQuestion.GAP) : "_____";
            if (before.format() == MarkupFormat.HTML) {
                // HTML says itself what is apart.
                blank = (scan.isSpace(open - 1) ? " " : "") + blank;
                blank += scan.isSpace(close + 1) ? " " : "";
            }
            stem = joined(before, blank, after);
        }
        return new Parsed(
                new LmsQuestion(
                        kind,
                        all,
                        title,
                        stem,
                        kind == LmsKind.CLOZE
                                ? answers.answers().stream().map(GiftQuestionParser::inGap).toList()
                                : answers.answers(),
                        List.of(),
                        answers.general(),
                        answers.allOrNothing() ? settings.withAllOrNothing() : settings),
                "what belongs to no answer, or has no place here",
                extra);
    }

    /** Whether a gap in the text can take all the answers. */
    private static boolean isTyped(List<LmsAnswer> answers) {
        return answers.stream()
                .noneMatch(each -> each.text().text().replace("\\*", "").indexOf('*') >= 0);
    }

    /** In a gap an asterisk is one, escaped or not. */
    private static LmsAnswer inGap(LmsAnswer answer) {
        ForeignText text = answer.text();
        return new LmsAnswer(
                new ForeignText(
                        text.text().replace("\\*", "*"), text.format(), text.at(), text.escapes()),
                answer.fraction(),
                answer.match(),
                answer.feedback(),
                answer.tolerance(),
                answer.place(),
                answer.gap());
    }

    private static ForeignText joined(ForeignText before, String gap, ForeignText after) {
        boolean html = before.format() == MarkupFormat.HTML;
        boolean end = html || END.indexOf(after.text().charAt(0)) >= 0;
        boolean start = html || before.isBlank();
        String text = before.text() + (start ? "" : " ") + gap + (end ? "" : " ");
        List<Reading> escapes = new ArrayList<>(before.escapes());
        escapes.addAll(after.escapes());
        return new ForeignText(
                text + after.text(),
                before.isBlank() ? after.format() : before.format(),
                before.at(),
                escapes);
    }
}
