package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.Notes;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sections of a file are.
 *
 * @param title the heading above the questions, or null
 * @param introduction the lines above the questions
 * @param questions in the order of the file
 */
record Outline(@Nullable Heading title, List<Line> introduction, List<Asked> questions) {

    /**
     * A question.
     *
     * @param choices its options; null if there are none
     */
    record Asked(Section section, @Nullable Choices choices) {}

    /** Decides what each section is; what belongs to no question is reported. */
    static Outline of(List<Section> sections, Notes notes) {
        SourceFile file = notes.file();
        List<Section> joined = joined(sections, file);
        int first = 0;
        while (first < joined.size() && !asks(joined.get(first), file)) {
            first++;
        }
        @Nullable Heading title = null;
        List<Line> introduction = new ArrayList<>();
        for (Section section : joined.subList(0, first)) {
            Heading heading = section.heading();
            if (heading != null && title == null && heading.number() == null) {
                title = heading;
            } else if (heading != null) {
                introduction.add(heading.line());
            }
            introduction.addAll(section.body());
        }
        List<Asked> questions = new ArrayList<>();
        for (Section section : joined.subList(first, joined.size())) {
            if (asks(section, file)) {
                questions.add(new Asked(section, OptionFinder.find(section.body(), notes)));
            } else if (section.isNumbered()) {
                questions.add(new Asked(section, null));
            } else {
                drop(section, notes);
            }
        }
        return new Outline(title, introduction, questions);
    }

    /** Gives headings above and below a question to it. */
    private static List<Section> joined(List<Section> sections, SourceFile file) {
        List<Section> joined = new ArrayList<>();
        int question = 0;
        for (Section section : sections) {
            Section above = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean asks = asks(section, file);
            boolean stem = above != null && asks && isStemAbove(above, section, file);
            boolean part =
                    above != null
                            && !asks
                            && !section.isNumbered()
                            && section.heading() != null
                            && question > 0
                            && section.level() > question
                            && section.level() < Heading.NONE
                            && !above.element();
            if (above != null && (stem || part)) {
                joined.set(joined.size() - 1, above.with(below(above, section)));
            } else {
                joined.add(section);
                question = asks ? section.level() : question;
            }
        }
        return joined;
    }

    /** Whether a numbered heading with nothing below goes on in the next heading. */
    private static boolean isStemAbove(Section above, Section section, SourceFile file) {
        return above.isNumbered()
                && section.heading() != null
                && !section.isNumbered()
                && section.level() == above.level()
                && !asks(above, file);
    }

    private static List<Line> below(Section above, Section section) {
        List<Line> body = new ArrayList<>(above.body());
        Heading heading = section.heading();
        if (heading != null) {
            body.add(heading.line().withText(""));
            body.add(section.level() == above.level() ? heading.text() : heading.line());
            body.add(heading.line().withText(""));
        }
        body.addAll(section.body());
        return body;
    }

    /** Whether a section is a question with options. */
    private static boolean asks(Section section, SourceFile file) {
        Choices choices = OptionFinder.find(section.body(), new Notes(file));
        if (choices == null) {
            return false;
        }
        return choices.lettered()
                ? section.isNumbered() || hasAnswer(choices)
                : !TodoList.is(section, choices);
    }

    private static boolean hasAnswer(Choices choices) {
        return choices.tail().stream().anyMatch(line -> Answer.at(line, choices.options()) != null);
    }

    private static void drop(Section section, Notes notes) {
        List<Line> lines = new ArrayList<>();
        if (section.heading() != null) {
            lines.add(section.heading().line());
        }
        section.body().stream().filter(line -> !line.isBlank()).forEach(lines::add);
        int last = lines.get(lines.size() - 1).number();
        notes.dropped(
                new Span(lines.get(0).stripped().start(), notes.file().lines().end(last)),
                "this section belongs to no question");
    }
}
