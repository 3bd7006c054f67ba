package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a section with several lists of options at the paragraphs that ask for the next one. */
final class HeadlessQuestions {

    private static final Pattern ASKS = Pattern.compile(".*[?？؟:：][*_]*[ \\t]*");

    private HeadlessQuestions() {}

    static List<Section> split(List<Section> sections, Notes notes) {
        List<Section> split = new ArrayList<>();
        for (Section section : sections) {
            Section rest = section;
            int cut = cut(rest, notes);
            while (cut > 0) {
                split.add(rest.with(rest.body().subList(0, cut)));
                rest = new Section(null, rest.body().subList(cut, rest.body().size()));
                cut = cut(rest, notes);
            }
            split.add(rest);
        }
        return split;
    }

    /** The index of the first line of the next question; 0 if there is none. */
    private static int cut(Section section, Notes notes) {
        Choices choices = OptionFinder.find(section.body(), new Notes(notes.file()));
        if (choices == null || choices.lettered()) {
            return 0;
        }
        List<Choice> options = choices.options();
        for (int index = 1; index < options.size() - 1; index++) {
            Choice option = options.get(index);
            List<Block> blocks = Block.of(option.rest());
            if (option.isLabel() || blocks.isEmpty()) {
                continue;
            }
            Block last = blocks.get(blocks.size() - 1);
            if (last.kind() == Block.Kind.PARAGRAPH
                    && last.lines().size() == 1
                    && last.indent() < option.indent() + OptionFinder.NESTED
                    && Labels.explanation(last.first().text()) == 0
                    && ASKS.matcher(last.first().text()).matches()) {
                return section.body().indexOf(last.first());
            }
        }
        return 0;
    }
}
