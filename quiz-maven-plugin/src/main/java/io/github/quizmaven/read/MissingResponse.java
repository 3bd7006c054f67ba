package io.github.quizmaven.read;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.foreign.ForeignForm;
import io.github.quizmaven.read.foreign.ForeignSign;
import io.github.quizmaven.read.foreign.ForeignSigns;
import io.github.quizmaven.read.mended.TaskListFinder;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.syntax.Blocks;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Guesses what the author of a question without a response was about to write. */
final class MissingResponse {

    private final SourceFile file;

    MissingResponse(SourceFile file) {
        this.file = file;
    }

    Help help(Section section, List<Node> body) {
        List<ForeignSign> signs = ForeignSigns.in(file, section.body(), true);
        if (!signs.isEmpty()) {
            ForeignForm form = signs.get(0).form();
            return Help.of(
                    "`%s` is the syntax of %s: %s"
                            .formatted(
                                    signs.get(0).excerpt(file), form.tool(), form.help().text()));
        }
        for (Section.Part part : section.parts()) {
            String name = file.text(Blocks.headingText(part.heading(), file));
            if (new TaskListFinder(file).find(part.blocks()) != null) {
                return Help.of("move the options from `### " + name + "` to above the first part");
            }
        }
        if (body.stream().anyMatch(TableBlock.class::isInstance)) {
            return metadata("the table holds items and their matches", QuestionType.MATCHING);
        }
        @Nullable Node list = lastList(body);
        if (list instanceof OrderedList) {
            return metadata("the list holds steps in the right order", QuestionType.ORDERING);
        }
        if (list != null) {
            return Help.of(
                    "if the list holds the options, start the right one with `- [x]` and the others"
                            + " with `- [ ]`");
        }
        if (holdsLineToFill(section.heading()) || body.stream().anyMatch(this::holdsLineToFill)) {
            return Help.of(
                    "write the text below the heading with the answer in place of `___`, as in"
                            + " `[[Paris]]`");
        }
        return Help.paste("add the options:", "- [x] the right one", "- [ ] another one");
    }

    private boolean holdsLineToFill(Node block) {
        return (block instanceof Paragraph || block instanceof Heading)
                && file.text(Blocks.span(block)).contains("___");
    }

    private static @Nullable Node lastList(List<Node> body) {
        @Nullable Node last = null;
        for (Node each : body) {
            last = each instanceof BulletList || each instanceof OrderedList ? each : last;
        }
        return last;
    }

    private static Help metadata(String holds, QuestionType type) {
        return Help.paste(
                "if " + holds + ", add these lines below the heading:",
                "```yaml question",
                "type: " + type.word(),
                "```");
    }
}
