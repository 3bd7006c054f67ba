package io.github.quizmaven.language.feature;

import io.github.quizmaven.language.completion.Spot;
import io.github.quizmaven.language.completion.SpotFinder;
import io.github.quizmaven.language.completion.Vocabulary;
import io.github.quizmaven.language.completion.Zone;
import io.github.quizmaven.schema.PropertyHelp;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;

/** The documentation of the property or the rule that somebody points at. */
public final class HoverText {

    private HoverText() {}

    /** Null where nothing is documented. */
    public static @Nullable Hover at(OpenQuiz open, Position position) {
        int offset = open.text().offset(position);
        Spot spot = SpotFinder.around(open.path(), open.text().read(), offset);
        @Nullable String text = text(spot, open);
        return text == null
                ? null
                : new Hover(
                        new MarkupContent(MarkupKind.MARKDOWN, text),
                        open.text().range(spot.place()));
    }

    private static @Nullable String text(Spot spot, OpenQuiz open) {
        if (spot.zone() == Zone.IGNORE) {
            return RuleDocs.isRule(spot.word()) ? RuleDocs.page(spot.word()) : null;
        }
        String name = spot.key() == null ? spot.word() : spot.key();
        Vocabulary words = Vocabulary.of(open.folder().settings().schemas());
        @Nullable PropertyHelp property = words.property(spot.zone(), name);
        return property == null ? null : Vocabulary.text(property);
    }
}
