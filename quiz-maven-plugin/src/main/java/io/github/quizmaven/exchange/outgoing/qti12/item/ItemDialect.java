package io.github.quizmaven.exchange.outgoing.qti12.item;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.key.Key;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the platforms of one dialect word items, and what they make of them. */
public interface ItemDialect {

    /**
     * Something that is there, and means something else.
     *
     * @param key at whose value it is said, or at the question if nothing is written for it
     */
    record Change(Key<?> key, String words) {}

    /** Whether questions and their options can be shown in another order. */
    boolean shuffles();

    /** Why it has no items of a kind; null if it has. */
    @Nullable String why(ItemKind kind);

    /** What it says of an item, by the labels of its metadata, in the order to write. */
    Map<String, String> metadata(ItemKind kind, Question question);

    /** What of a question means something else there. */
    List<Change> changes(ItemKind kind, Question question);

    /** The attributes of what one of several choices is compared with. */
    Map<String, String> compared();

    /** Whether a choice that is not the only one ends the search for what fits a response. */
    boolean stopsAtFeedback();
}
