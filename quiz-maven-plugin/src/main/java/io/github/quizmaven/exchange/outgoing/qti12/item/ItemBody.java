package io.github.quizmaven.exchange.outgoing.qti12.item;

import io.github.quizmaven.exchange.outgoing.StemHtml;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Option;
import java.util.List;

/** What is particular to a kind of item. */
interface ItemBody {

    ItemKind kind();

    /** What is asked, as HTML. */
    default String asked(Question question, StemHtml stems) {
        return stems.asked(question);
    }

    /** What may have feedback of its own. */
    default List<Option> options() {
        return List.of();
    }

    /** Writes what a response is given with. */
    void answers(ItemXml xml);

    /** Writes what earns how much. */
    void scoring(ItemXml xml);
}
