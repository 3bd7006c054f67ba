package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.source.SourceFile;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Guesses what the author of a question without a response was about to write. */
final class MissingResponse {

    private final SourceFile file;

    MissingResponse(SourceFile file) {
        this.file = file;
    }

    Help help(Outline.Section section, List<Node> body) {
        for (Outline.Part part : section.parts()) {
            String name = file.text(Blocks.headingText(part.heading(), file));
            if (new TaskListFinder(file).find(part.blocks()) != null) {
                return Help.of("move the options from `### " + name + "` to above the first part");
            }
        }
        if (body.stream().anyMatch(TableBlock.class::isInstance)) {
            return metadata(
                    "if the table holds items and their matches, add these lines below the"
                            + " heading:",
                    QuestionType.MATCHING);
        }
        Node list =
                body.stream()
                        .filter(each -> each instanceof BulletList || each instanceof OrderedList)
                        .reduce((first, second) -> second)
                        .orElse(null);
        if (list instanceof OrderedList) {
            return metadata(
                    "if the list holds steps in the right order, add these lines below the"
                            + " heading:",
                    QuestionType.ORDERING);
        }
        if (list != null) {
            return Help.of(
                    "if the list holds the options, start the right one with `- [x]` and the others"
                            + " with `- [ ]`");
        }
        return Help.paste("add the options:", "- [x] the right one", "- [ ] another one");
    }

    private static Help metadata(String text, QuestionType type) {
        return Help.paste(text, "```yaml question", "type: " + type.word(), "```");
    }
}
