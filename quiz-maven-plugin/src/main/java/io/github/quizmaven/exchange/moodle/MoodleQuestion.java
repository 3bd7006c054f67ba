package io.github.quizmaven.exchange.moodle;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.exchange.lms.LmsAnswer;
import io.github.quizmaven.exchange.lms.LmsFraction;
import io.github.quizmaven.exchange.lms.LmsKind;
import io.github.quizmaven.exchange.lms.LmsQuestion;
import io.github.quizmaven.exchange.lms.LmsSettings;
import io.github.quizmaven.exchange.markup.ForeignText;
import io.github.quizmaven.exchange.markup.MarkupFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one question. */
final class MoodleQuestion {

    private static final BigDecimal ALL = new BigDecimal(100);

    /** Moodle's name for it, and the number that the name stands for. */
    private static final Set<String> ALL_OR_NOTHING = Set.of("ALL_OR_NOTHING", "-1");

    /** Types whose gaps are filled with what elements of a name offer. */
    private static final Map<String, String> OFFERS =
            Map.of("gapselect", "selectoption", "ddwtos", "dragbox");

    private final Notes notes;
    private final boolean nearest;
    private final MoodleTexts fields;
    private final List<Reading> readings;
    private String fault = "";
    private @Nullable String unit;

    /**
     * @param nearest whether what has no place here becomes what is nearest
     */
    MoodleQuestion(Notes notes, boolean nearest, MoodleTexts fields, List<Reading> readings) {
        this.notes = notes;
        this.nearest = nearest;
        this.fields = fields;
        this.readings = readings;
    }

    /** Why there is no question. */
    String fault() {
        return fault;
    }

    /** The question; null if its type has no place here. */
    @Nullable LmsQuestion read(XmlElement element, String type) {
        @Nullable LmsKind kind = kind(element, type);
        if (kind == null) {
            fault = "questions of the type `" + type + "` have no place here";
            return null;
        }
        ForeignText stem =
                Objects.requireNonNullElseGet(
                        fields.in(element, "questiontext", MarkupFormat.MOODLE),
                        () -> ForeignText.plain("", element.tag()));
        List<LmsAnswer> answers = List.of();
        boolean exact = isTrue(element, "usecase", false);
        if (kind == LmsKind.CLOZE) {
            MoodleGaps gaps = new MoodleGaps(notes, nearest);
            if (!gaps.read(stem)) {
                fault = gaps.fault();
                return null;
            }
            stem = gaps.stem();
            answers = gaps.answers();
            exact = gaps.caseSensitive();
            kind = gaps.kind();
        } else if (OFFERS.containsKey(type)) {
            MoodleSelects gaps = new MoodleSelects(notes, fields, readings, stem, nearest);
            if (!gaps.read(element, OFFERS.get(type))) {
                fault = gaps.fault();
                return null;
            }
            stem = gaps.stem();
            answers = gaps.answers();
            kind = gaps.kind();
        } else if (kind == LmsKind.ESSAY) {
            answers = model(element);
        } else if (kind == LmsKind.MATCHING) {
            answers = pairs(element);
        } else if (kind != LmsKind.DESCRIPTION) {
            answers = answers(element, kind);
        }
        if (kind == LmsKind.NUMERIC) {
            units(element);
        }
        List<ForeignText> hints = new ArrayList<>();
        for (XmlElement hint : element.all("hint")) {
            @Nullable ForeignText text = fields.of(hint, MarkupFormat.MOODLE);
            if (text != null) {
                hints.add(text);
            }
        }
        return new LmsQuestion(
                kind,
                element.span(),
                fields.in(element, "name", MarkupFormat.PLAIN),
                stem,
                answers,
                hints,
                fields.in(element, "generalfeedback", MarkupFormat.MOODLE),
                settings(element, kind, exact));
    }

    private @Nullable LmsKind kind(XmlElement element, String type) {
        return switch (type) {
            case "multichoice" -> isTrue(element, "single", true) ? LmsKind.ONE : LmsKind.MANY;
            case "truefalse" -> LmsKind.TRUE_FALSE;
            case "shortanswer" -> LmsKind.SHORT_ANSWER;
            case "numerical" -> LmsKind.NUMERIC;
            case "matching", "gapselect", "ddwtos" -> LmsKind.MATCHING;
            case "ordering" -> LmsKind.ORDERING;
            case "cloze", "multianswer" -> LmsKind.CLOZE;
            case "essay" -> LmsKind.ESSAY;
            case "description" -> LmsKind.DESCRIPTION;
            default -> null;
        };
    }

    private boolean isTrue(XmlElement element, String name, boolean otherwise) {
        @Nullable XmlElement child = element.first(name);
        if (child == null) {
            return otherwise;
        }
        String said = child.text().strip();
        readings.add(new Reading(child.content(), " "));
        // An empty element says that something is so.
        return said.isEmpty() || said.equals("1") || said.equals("true");
    }

    private LmsSettings settings(XmlElement element, LmsKind kind, boolean exact) {
        String id = said(element, "idnumber");
        List<String> tags = new ArrayList<>();
        @Nullable XmlElement list = element.first("tags");
        if (list != null) {
            for (XmlElement tag : list.all("tag")) {
                String text = said(tag, "text");
                if (!text.isEmpty() && !tags.contains(text)) {
                    tags.add(text);
                }
            }
        }
        boolean mixed = isTrue(element, "shuffleanswers", false);
        boolean shuffles = kind == LmsKind.ONE || kind == LmsKind.MANY;
        boolean allOrNothing =
                kind == LmsKind.ORDERING && ALL_OR_NOTHING.contains(said(element, "gradingtype"));
        return new LmsSettings(
                id.isEmpty() ? null : id,
                tags,
                LmsFraction.of(said(element, "defaultgrade")),
                shuffles ? mixed : null,
                exact,
                unit,
                allOrNothing);
    }

    /** What a child says beside its texts, which is nowhere to be found as it is. */
    private String said(XmlElement element, String name) {
        @Nullable XmlElement child = element.first(name);
        if (child == null) {
            return "";
        }
        @Nullable XmlElement inner = child.first("text");
        XmlElement said = inner == null ? child : inner;
        readings.add(new Reading(said.content(), " "));
        return said.text().strip();
    }

    private List<LmsAnswer> answers(XmlElement element, LmsKind kind) {
        List<LmsAnswer> answers = new ArrayList<>();
        boolean plain = kind != LmsKind.ONE && kind != LmsKind.MANY && kind != LmsKind.ORDERING;
        for (XmlElement answer : element.all("answer")) {
            @Nullable ForeignText text = fields.of(answer, MarkupFormat.MOODLE);
            ForeignText said = text == null ? ForeignText.plain("", answer.tag()) : text;
            String fraction = answer.attributes().getOrDefault("fraction", "0");
            @Nullable BigDecimal number = LmsFraction.of(fraction);
            if (number == null) {
                notes.refused(answer.tag(), "the fraction `" + fraction + "` is not a number");
            }
            answers.add(
                    new LmsAnswer(
                            plain
                                    ? new ForeignText(
                                            said.text().strip(),
                                            MarkupFormat.PLAIN,
                                            said.at(),
                                            List.of())
                                    : said,
                            number == null ? BigDecimal.ZERO : number,
                            null,
                            fields.in(answer, "feedback", MarkupFormat.MOODLE),
                            kind == LmsKind.NUMERIC ? said(answer, "tolerance") : null,
                            answer.span(),
                            0));
        }
        if (kind == LmsKind.ORDERING) {
            answers.sort(Comparator.comparing(LmsAnswer::fraction));
        }
        return answers;
    }

    private List<LmsAnswer> pairs(XmlElement element) {
        List<LmsAnswer> pairs = new ArrayList<>();
        for (XmlElement item : element.all("subquestion")) {
            @Nullable ForeignText left = fields.of(item, MarkupFormat.MOODLE);
            @Nullable ForeignText right = fields.in(item, "answer", MarkupFormat.PLAIN);
            pairs.add(
                    new LmsAnswer(
                            left == null ? ForeignText.plain("", item.tag()) : left,
                            ALL,
                            right == null ? ForeignText.plain("", item.tag()) : right,
                            null,
                            null,
                            item.span(),
                            0));
        }
        return pairs;
    }

    /** What graders of a text are told is right. */
    private List<LmsAnswer> model(XmlElement element) {
        @Nullable ForeignText model = fields.in(element, "graderinfo", MarkupFormat.MOODLE);
        return model == null
                ? List.of()
                : List.of(new LmsAnswer(model, ALL, null, null, null, model.at(), 0));
    }

    /** The unit that numbers are in; others are reported as left over. */
    private void units(XmlElement element) {
        @Nullable XmlElement list = element.first("units");
        if (list == null) {
            return;
        }
        for (XmlElement each : list.children()) {
            boolean own =
                    each.children().stream()
                            .filter(child -> child.name().equals("multiplier"))
                            .map(child -> LmsFraction.of(child.text()))
                            .anyMatch(
                                    number ->
                                            number != null
                                                    && number.compareTo(BigDecimal.ONE) == 0);
            if (own && unit == null) {
                each.use();
                said(each, "multiplier");
                unit = said(each, "unit_name");
            }
        }
        unit = unit == null || unit.isEmpty() ? null : unit;
    }
}
