package io.github.quizmaven.read.part;

import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.syntax.Blocks;
import java.util.Optional;

/** Finds the part that holds what is to be typed. */
public final class AnswerPart {

    private AnswerPart() {}

    public static Optional<Section.Part> in(Section section, FileContext context) {
        return section.parts().stream()
                .filter(
                        each ->
                                PartName.of(heading(each, context), context.language())
                                        .filter(PartName.ANSWER::equals)
                                        .isPresent())
                .findFirst();
    }

    private static String heading(Section.Part part, FileContext context) {
        return context.file().text(Blocks.headingText(part.heading(), context.file()));
    }
}
