package io.github.quizmaven.exchange.outgoing.qti12.item;

import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Matching.Pair;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Items are to be matched: each is a response of its own among the same choices. */
record MatchingBody(Matching matching) implements ItemBody {

    @Override
    public ItemKind kind() {
        return ItemKind.MATCHING;
    }

    private List<Pair> rows() {
        return matching.pairs().stream().filter(each -> each.left() != null).toList();
    }

    @Override
    public void answers(ItemXml xml) {
        // By their numbers, since the order of the rows would tell what belongs together.
        Map<String, Text> matches = new TreeMap<>();
        for (Pair each : matching.pairs()) {
            matches.putIfAbsent(Idents.number(each.right().id()), each.right());
        }
        for (Pair row : rows()) {
            xml.open("response_lid", Map.of("ident", response(row)))
                    .markup(Objects.requireNonNull(row.left()));
            xml.open("render_choice");
            matches.forEach(
                    (number, text) -> {
                        xml.open("response_label", Map.of("ident", number))
                                .plain(text.prose().line());
                        xml.close();
                    });
            xml.close().close();
        }
    }

    @Override
    public void scoring(ItemXml xml) {
        List<Pair> rows = rows();
        for (int index = 0; index < rows.size(); index++) {
            Pair row = rows.get(index);
            xml.part(index, rows.size(), response(row), Idents.number(row.right().id()));
        }
    }

    private static String response(Pair row) {
        return "response_" + Idents.number(Objects.requireNonNull(row.left()).id());
    }
}
