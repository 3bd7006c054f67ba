package io.github.quizmaven.exchange.export.qti12;

import java.util.List;
import java.util.Map;

/** What a platform makes of a response to an item. */
interface Qti12Platform {

    /** The share of the points: what was chosen or typed, by the names of responses. */
    double share(Qti12Item item, Map<String, List<String>> response);
}
