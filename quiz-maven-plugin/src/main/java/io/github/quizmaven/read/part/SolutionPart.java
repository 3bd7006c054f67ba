package io.github.quizmaven.read.part;

import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Text;
import java.util.Objects;
import java.util.Optional;

/** Finds the part that explains the answer. */
public final class SolutionPart {

    private SolutionPart() {}

    /** The text below the heading that is, or was meant as, that of the solution. */
    public static Optional<Text> in(Section section, FileContext context) {
        return section.parts().stream()
                .filter(each -> isMeant(each, context))
                .map(each -> Text.ofBlocks(context.tree(), each.blocks()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static boolean isMeant(Section.Part part, FileContext context) {
        String heading = context.file().text(Blocks.headingText(part.heading(), context.file()));
        String language = context.language();
        return PartLabel.meant(heading, language)
                .or(
                        () ->
                                Suggestion.of(heading, PartName.allNames(language))
                                        .flatMap(each -> PartName.of(each, language)))
                .filter(PartName.SOLUTION::equals)
                .isPresent();
    }
}
