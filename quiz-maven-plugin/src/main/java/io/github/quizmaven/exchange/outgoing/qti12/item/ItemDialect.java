package io.github.quizmaven.exchange.outgoing.qti12.item;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.key.Key;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the platforms of one dialect word items, and what they make of them. */
public interface ItemDialect {

    /** Whether questions and their options can be shown in another order. */
    boolean shuffles();

    /** Why it has no items of a kind; null if it has. */
    @Nullable String why(ItemKind kind);

    /** What it says of an item, by the labels of its metadata, in the order to write. */
    Map<String, String> metadata(ItemKind kind, Question question);

    /** What keys of a question mean there if it is something else, in words. */
    Map<Key<?>, String> changes(ItemKind kind, Question question);

    /** The attributes of what one of several choices is compared with. */
    Map<String, String> compared();

    /** Whether a choice that is not the only one ends the search for what fits a response. */
    boolean stopsAtFeedback();
}
