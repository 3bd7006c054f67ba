package io.github.quizmaven.exchange.moodle;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.exchange.lms.LmsAnswer;
import io.github.quizmaven.exchange.lms.LmsKind;
import io.github.quizmaven.exchange.markup.ForeignText;
import io.github.quizmaven.exchange.markup.MarkupFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts with gaps like {@code [[2]]}, each for the choice of that number: lists to select
 * from, or words to be dragged.
 */
final class MoodleSelects {

    private static final Pattern GAP = Pattern.compile("\\[\\[(?<number>[0-9]{1,3})\\]\\]");

    /** Nobody fills more: each of them offers all that its group has. */
    private static final int MOST_GAPS = 100;

    private static final BigDecimal ALL = new BigDecimal(100);

    private final Notes notes;
    private final MoodleTexts fields;
    private final List<Reading> readings;
    private final boolean nearest;
    private String fault = "";
    private ForeignText stem;
    private LmsKind kind = LmsKind.MATCHING;
    private List<LmsAnswer> answers = List.of();

    /** What can be put in the gaps of a group. */
    private record Offer(ForeignText text, String group, XmlElement element) {}

    MoodleSelects(
            Notes notes,
            MoodleTexts fields,
            List<Reading> readings,
            ForeignText written,
            boolean nearest) {
        this.notes = notes;
        this.fields = fields;
        this.readings = readings;
        this.stem = written;
        this.nearest = nearest;
    }

    String fault() {
        return fault;
    }

    ForeignText stem() {
        return stem;
    }

    LmsKind kind() {
        return kind;
    }

    List<LmsAnswer> answers() {
        return answers;
    }

    /**
     * Reads; false if there is a gap without a choice, or none.
     *
     * @param name of the elements with what is offered
     */
    boolean read(XmlElement question, String name) {
        List<Offer> offers = offers(question, name);
        List<List<LmsAnswer>> gaps = new ArrayList<>();
        Matcher gap = GAP.matcher(stem.text());
        while (gap.find()) {
            int number = Integer.parseInt(gap.group("number"));
            if (number < 1 || number > offers.size()) {
                fault = "it has no choice for its gap `" + gap.group() + "`";
                return false;
            }
            if (gaps.size() == MOST_GAPS) {
                fault = "it has more than " + MOST_GAPS + " gaps";
                return false;
            }
            gaps.add(offered(offers, offers.get(number - 1)));
        }
        if (gaps.isEmpty()) {
            fault = "its text has no gaps";
            return false;
        }
        ChosenGaps chosen = new ChosenGaps(notes, gaps);
        @Nullable String why = chosen.fault(nearest);
        if (why != null) {
            fault = why;
            return false;
        }
        String text = chosen.text(List.of(GAP.split(stem.text(), -1)));
        kind = chosen.kind();
        answers = chosen.answers(stem.at());
        stem = new ForeignText(text, stem.format(), stem.at(), stem.escapes());
        return true;
    }

    private List<Offer> offers(XmlElement question, String name) {
        List<Offer> offers = new ArrayList<>();
        for (XmlElement each : question.all(name)) {
            MarkupFormat format = name.equals("dragbox") ? MarkupFormat.HTML : MarkupFormat.PLAIN;
            @Nullable ForeignText text = fields.of(each, format);
            @Nullable XmlElement group = each.first("group");
            if (group != null) {
                readings.add(new Reading(group.content(), " "));
            }
            offers.add(
                    new Offer(
                            text == null ? ForeignText.plain("", each.tag()) : text,
                            group == null ? "" : group.text().strip(),
                            each));
        }
        return offers;
    }

    /** All that a gap of the group of its right answer offers. */
    private static List<LmsAnswer> offered(List<Offer> offers, Offer right) {
        return offers.stream()
                .filter(each -> each.group().equals(right.group()))
                .map(
                        each ->
                                new LmsAnswer(
                                        each.text(),
                                        each == right ? ALL : BigDecimal.ZERO,
                                        null,
                                        null,
                                        null,
                                        each.element().span(),
                                        0))
                .toList();
    }
}
