package io.github.quizmaven.parse;

import io.github.quizmaven.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part that holds what is to be typed in.
 *
 * @param file the file
 * @param language the quiz's language, whose name for the part is known too
 */
record AnswerParts(SourceFile file, String language) {

    Outline.@Nullable Part find(Outline.Section section) {
        return section.parts().stream()
                .filter(
                        each ->
                                PartName.of(
                                                file.text(Blocks.headingText(each.heading(), file)),
                                                language)
                                        .filter(PartName.ANSWER::equals)
                                        .isPresent())
                .findFirst()
                .orElse(null);
    }
}
