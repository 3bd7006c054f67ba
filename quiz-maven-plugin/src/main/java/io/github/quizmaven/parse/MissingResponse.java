package io.github.quizmaven.parse;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Guesses what the author of a question without a response was about to write. */
final class MissingResponse {

    private static final Pattern BLANK =
            Pattern.compile("(?<!\\\\)\\[\\[\\S(?:[^\\n]*?\\S)?\\]\\]");

    private final SourceFile file;
    private final String language;

    MissingResponse(SourceFile file, String language) {
        this.file = file;
        this.language = language;
    }

    String help(Outline.Section section, List<Node> body) {
        for (Outline.Part part : section.parts()) {
            String name = file.text(Blocks.headingText(part.heading(), file));
            if (new TaskListFinder(file).find(part.blocks()) != null) {
                return "move the options from `### " + name + "` to above the first part";
            }
            if (PartName.of(name, language).filter(PartName.ANSWER::equals).isPresent()) {
                return "answers that are typed in are not supported yet; offer options: `- [x] …`"
                        + " for the right one, `- [ ] …` for the others";
            }
        }
        if (body.stream().anyMatch(this::hasBlank)) {
            return "blanks to fill in are not supported yet; offer options: `- [x] …` for the right"
                    + " one, `- [ ] …` for the others";
        }
        if (body.stream().anyMatch(TableBlock.class::isInstance)) {
            return "matching questions are not supported yet; offer options: `- [x] …` for the right"
                    + " one, `- [ ] …` for the others";
        }
        Node list =
                body.stream()
                        .filter(each -> each instanceof BulletList || each instanceof OrderedList)
                        .reduce((first, second) -> second)
                        .orElse(null);
        if (list instanceof OrderedList) {
            return "if the list holds steps to be put in order, write `type: ordering` into a"
                    + " ```yaml question block below the heading";
        }
        if (list != null) {
            return "if the list holds the options, start the right one with `- [x]` and the others"
                    + " with `- [ ]`";
        }
        return "write the options as a task list: `- [x] …` for the right one, `- [ ] …` for the"
                + " others";
    }

    private boolean hasBlank(Node block) {
        Span span = Blocks.span(block);
        return BLANK.matcher(file.text(span)).find();
    }
}
