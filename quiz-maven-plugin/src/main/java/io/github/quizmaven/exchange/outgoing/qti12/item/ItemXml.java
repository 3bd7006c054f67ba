package io.github.quizmaven.exchange.outgoing.qti12.item;

import io.github.quizmaven.exchange.outgoing.XmlText;
import io.github.quizmaven.exchange.outgoing.html.PlatformHtml;
import io.github.quizmaven.syntax.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/** The pieces that items are made of. */
record ItemXml(XmlText xml, PlatformHtml html, ItemDialect dialect) {

    /** What an item without parts calls its response. */
    static final String RESPONSE = "response1";

    static final String CONDITION = "respcondition";

    private static final String WHOLE = "100";
    private static final Map<String, String> HTML = Map.of("texttype", "text/html");
    private static final Map<String, String> PLAIN = Map.of("texttype", "text/plain");
    private static final Map<String, String> RESPONDENT = Map.of("respident", RESPONSE);

    void markup(String markup) {
        xml.open("material").leaf("mattext", HTML, markup).close();
    }

    void markup(Text text) {
        markup(html.of(text));
    }

    void plain(String words) {
        xml.open("material").leaf("mattext", PLAIN, words).close();
    }

    ItemXml open(String name, Map<String, String> attributes) {
        xml.open(name, attributes);
        return this;
    }

    ItemXml open(String name) {
        xml.open(name);
        return this;
    }

    ItemXml close() {
        xml.close();
        return this;
    }

    ItemXml empty(String name, Map<String, String> attributes) {
        xml.empty(name, attributes);
        return this;
    }

    /** A test of the one response. */
    ItemXml test(String name, String value) {
        xml.leaf(name, RESPONDENT, value);
        return this;
    }

    /** A test whether one of several choices was made. */
    ItemXml chosen(String value) {
        Map<String, String> attributes = new TreeMap<>(dialect.compared());
        attributes.putAll(RESPONDENT);
        xml.leaf("varequal", attributes, value);
        return this;
    }

    /** All that can be earned. */
    ItemXml whole() {
        xml.leaf("setvar", Map.of("action", "Set", "varname", "SCORE"), WHOLE);
        return this;
    }

    /**
     * A part that earns its share, where a response is given in parts.
     *
     * @param index from 0, of {@code count} parts
     * @param value what is right there
     */
    void part(int index, int count, String response, String value) {
        xml.open(CONDITION, Map.of("continue", "Yes"))
                .open("conditionvar")
                .leaf("varequal", Map.of("respident", response), value)
                .close()
                .leaf("setvar", Map.of("action", "Add", "varname", "SCORE"), share(index, count))
                .close();
    }

    /** In per cent with two decimals; all of them are a hundred. */
    private static String share(int index, int count) {
        return upTo(index + 1, count).subtract(upTo(index, count)).toPlainString();
    }

    private static BigDecimal upTo(int parts, int count) {
        return new BigDecimal(WHOLE)
                .multiply(BigDecimal.valueOf(parts))
                .divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }

    void feedback(String ident) {
        xml.empty("displayfeedback", Map.of("feedbacktype", "Response", "linkrefid", ident));
    }
}
