package io.github.quizmaven.exchange.outgoing.qti12;

import io.github.quizmaven.exchange.outgoing.Held;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.exchange.outgoing.QuizFolder;
import io.github.quizmaven.exchange.outgoing.qti12.item.ItemDialect;
import java.util.List;
import java.util.Map;

/** What distinguishes the packages of one kind of platform. */
interface QtiDialect extends ItemDialect {

    String format();

    Held held();

    /** What its texts put in front of the names of images. */
    String images();

    /** Where the schema of its files is; XML needs no more of it than the name. */
    String schema();

    /** What it says of a quiz beside its questions, by labels. */
    Map<String, String> metadata(QuizRules rules);

    /** The files that a folder becomes. */
    List<Outgoing> pack(QuizFolder folder, List<Assessment> assessments);
}
