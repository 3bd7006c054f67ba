package io.github.quizmaven.exchange.outgoing.qti12.item;

import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Step;
import java.util.Map;

/** Steps are to be put in order, which is right as a whole or not at all. */
record OrderingBody(Ordering ordering) implements ItemBody {

    @Override
    public ItemKind kind() {
        return ItemKind.ORDERING;
    }

    @Override
    public void answers(ItemXml xml) {
        xml.open("response_lid", Map.of("ident", ItemXml.RESPONSE, "rcardinality", "Ordered"))
                .open("render_extension")
                .open("ims_render_object", Map.of("shuffle", "Yes"))
                .open("flow_label");
        for (Step each : ordering.steps()) {
            xml.open("response_label", Map.of("ident", Idents.number(each.id())))
                    .markup(each.text());
            xml.close();
        }
        xml.close().close().close().close();
    }

    @Override
    public void scoring(ItemXml xml) {
        xml.open(ItemXml.CONDITION, Map.of("continue", "No")).open("conditionvar");
        ordering.solved().forEach(each -> xml.test("varequal", Idents.number(each.id())));
        xml.close().whole().close();
    }
}
