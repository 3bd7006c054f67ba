package io.github.quizmaven.exchange.moodle;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.exchange.lms.LmsFiles;
import io.github.quizmaven.exchange.lms.LmsFraction;
import io.github.quizmaven.exchange.markup.ForeignText;
import io.github.quizmaven.exchange.markup.MarkupFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the texts of a question, each with its format and its files. */
final class MoodleTexts {

    /** Elements that say something by being there. */
    private static final Set<String> FLAGS =
            Set.of("shownumcorrect", "clearwrong", "showmisplaced");

    private final Notes notes;
    private final LmsFiles files;
    private final List<Reading> readings;
    private final List<XmlElement> offered = new ArrayList<>();

    MoodleTexts(Notes notes, LmsFiles files, List<Reading> readings) {
        this.notes = notes;
        this.files = files;
        this.readings = readings;
    }

    /** The text of a child, or null if there is none or it says nothing. */
    @Nullable ForeignText in(XmlElement parent, String name, MarkupFormat otherwise) {
        @Nullable XmlElement field = parent.first(name);
        return field == null ? null : of(field, otherwise);
    }

    /** The text that an element holds, or null if it says nothing. */
    @Nullable ForeignText of(XmlElement field, MarkupFormat otherwise) {
        for (XmlElement file : field.all("file")) {
            offer(file);
        }
        @Nullable XmlElement text = field.first("text");
        XmlElement said = text == null ? field : text;
        if (said.text().isBlank()) {
            return null;
        }
        return new ForeignText(said.text(), format(field, otherwise), said.content(), List.of());
    }

    private static MarkupFormat format(XmlElement field, MarkupFormat otherwise) {
        return switch (field.attributes().getOrDefault("format", "")) {
            case "html" -> MarkupFormat.HTML;
            case "markdown" -> MarkupFormat.MARKDOWN;
            case "plain_text", "plain" -> MarkupFormat.PLAIN;
            case "moodle_auto_format", "moodle" -> MarkupFormat.MOODLE;
            default -> otherwise;
        };
    }

    private void offer(XmlElement file) {
        String name = file.attributes().getOrDefault("name", "");
        boolean encoded = file.attributes().getOrDefault("encoding", "").equals("base64");
        byte @Nullable [] content = encoded ? LmsFiles.bytes(file.text()).orElse(null) : null;
        if (content == null || name.isEmpty()) {
            notes.refused(file.tag(), "this file is not in base64, or has no name");
            notes.dropped(file.span(), "a file that cannot be read");
            return;
        }
        String path = file.attributes().getOrDefault("path", "/").replaceAll("^/", "");
        files.offer(path + name, content);
        file.attribute("taken", path + name);
        offered.add(file);
    }

    /** Tells which files of the question are shown; to be asked when it is read. */
    void settle() {
        for (XmlElement file : offered) {
            if (files.shows(file.attributes().getOrDefault("taken", ""))) {
                readings.add(new Reading(file.content(), " "));
            } else {
                notes.dropped(file.span(), "a file that no text shows");
            }
        }
        offered.clear();
    }

    /** Whether an element says what is so here too. */
    private static boolean isUsual(XmlElement element) {
        @Nullable BigDecimal number = LmsFraction.of(element.text());
        boolean counts = element.name().equals("hidden") || element.name().equals("penalty");
        return counts && number != null && number.signum() == 0;
    }

    /** What nobody asked for. */
    void leftOver(XmlElement element) {
        for (XmlElement child : element.children()) {
            if (child.isUsed()) {
                leftOver(child);
            } else if (isUsual(child)) {
                readings.add(new Reading(child.content(), " "));
            } else if (!child.isBlank() || FLAGS.contains(child.name())) {
                notes.dropped(child.span(), "the element `" + child.name() + "`");
            }
        }
    }
}
