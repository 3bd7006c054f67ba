package io.github.quizmaven.read.response;

import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.mended.TaskListFinder;
import io.github.quizmaven.source.Span;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A question whose stem and response are to be read.
 *
 * @param section all its blocks
 * @param body the blocks above the parts, without metadata
 * @param metadata what is written for its keys
 * @param heading where its title is
 * @param taskList where in the body its task list is; null if it has none
 */
public record Asked(
        Section section,
        List<Node> body,
        Metadata metadata,
        Span heading,
        TaskListFinder.@Nullable Range taskList) {

    /** Where the value of a key is, or else the heading. */
    Span placeOrHeading(Key<?> key) {
        @Nullable Span place = metadata.place(key);
        return place == null ? heading : place;
    }
}
