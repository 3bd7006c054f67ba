package io.github.quizmaven.exchange.outgoing.qti.tree;

import io.github.quizmaven.exchange.outgoing.XmlText;

/** What is in an element. */
public sealed interface Content permits Element, Content.Words {

    void write(XmlText xml, QtiVersion version);

    /** A text, which is escaped when it is written. */
    record Words(String text) implements Content {

        boolean isBlank() {
            return text.isBlank();
        }

        @Override
        public void write(XmlText xml, QtiVersion version) {
            xml.text(text);
        }
    }
}
