package io.github.quizmaven.site.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** The attributes of boxes for what a narrow screen cannot hold. */
final class Boxes {

    private Boxes() {}

    /** Of a box that scrolls by itself and so must take the focus. */
    static Map<String, String> scrolling(String name, String key, String value) {
        Map<String, String> attributes = attributes(key, value, "tabindex", "0");
        attributes.put("role", "group");
        attributes.put("aria-label", name);
        return attributes;
    }

    static Map<String, String> attributes(String key, String value, String key2, String value2) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(key, value);
        attributes.put(key2, value2);
        return attributes;
    }
}
