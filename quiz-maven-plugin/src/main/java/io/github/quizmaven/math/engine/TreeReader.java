package io.github.quizmaven.math.engine;

import io.github.quizmaven.math.engine.MathNode.Element;
import io.github.quizmaven.math.engine.MathNode.Text;

import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the tree that Temml builds. A style becomes an attribute whose name begins with {@link
 * MathNode#STYLE}, all classes become one attribute.
 */
final class TreeReader {

    /** Even the smallest take more than ten characters. */
    private static final int MOST_NODES = 4_000;

    /** In elements; the script itself takes several calls for each. */
    private static final int DEEPEST = 400;

    private @Nullable String flaw;
    private int nodes;

    /** What is wrong with the tree that was read; null if nothing is. */
    @Nullable String flaw() {
        return flaw;
    }

    Element read(Scriptable math) {
        List<MathNode> read = new ArrayList<>();
        read(math, null, 0, read);
        return (Element) read.get(0);
    }

    /**
     * @param color of what is around it, if that is no element
     */
    private void read(Scriptable node, @Nullable Object color, int depth, List<MathNode> siblings) {
        if (depth > DEEPEST || ++nodes > MOST_NODES) {
            flaw = depth > DEEPEST ? Answer.TOO_DEEP : Answer.TOO_LARGE;
            return;
        }
        Object type = ScriptableObject.getProperty(node, "type");
        Object text = ScriptableObject.getProperty(node, "text");
        if (type == Scriptable.NOT_FOUND && text != Scriptable.NOT_FOUND) {
            siblings.add(text(Context.toString(text)));
            return;
        }
        SortedMap<String, String> attributes = attributes(node, color);
        boolean fragment = type == Scriptable.NOT_FOUND;
        @Nullable String inherited = fragment ? attributes.get(MathNode.STYLE + "color") : null;
        List<MathNode> children = fragment ? siblings : new ArrayList<>();
        // One of Temml's work-arounds has a text in place of a list.
        if (ScriptableObject.getProperty(node, "children") instanceof NativeArray list) {
            for (int index = 0; index < list.size() && flaw == null; index++) {
                read((Scriptable) list.get(index), inherited, depth + 1, children);
            }
        }
        if (!fragment) {
            siblings.add(new Element(Context.toString(type), attributes, children));
        }
    }

    private Text text(String text) {
        if (text.codePoints().anyMatch(TreeReader::isNoCharacter)) {
            flaw = Answer.NO_TEXT;
        }
        return new Text(text);
    }

    private static boolean isNoCharacter(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.SURROGATE
                || type == Character.CONTROL && codePoint != '\t' && codePoint != '\n'
                || (codePoint & 0xFFFE) == 0xFFFE;
    }

    private static SortedMap<String, String> attributes(Scriptable node, @Nullable Object color) {
        SortedMap<String, String> attributes = new TreeMap<>();
        if (color != null) {
            attributes.put(MathNode.STYLE + "color", color.toString());
        }
        put(node, "attributes", "", attributes);
        put(node, "style", MathNode.STYLE, attributes);
        String classes =
                attributes.getOrDefault("class", "")
                        + (ScriptableObject.getProperty(node, "classes") instanceof NativeArray list
                                ? " " + String.join(" ", strings(list))
                                : "");
        attributes.remove("class");
        if (!classes.isBlank()) {
            attributes.put("class", classes.strip());
        }
        return attributes;
    }

    private static List<String> strings(NativeArray list) {
        List<String> strings = new ArrayList<>();
        for (Object each : list) {
            strings.add(Context.toString(each));
        }
        return strings;
    }

    private static void put(
            Scriptable node, String from, String prefix, SortedMap<String, String> attributes) {
        if (ScriptableObject.getProperty(node, from) instanceof Scriptable values) {
            for (Object id : values.getIds()) {
                // Both ways of writing a style occur.
                String name = id.toString().replace("-", "").toLowerCase(Locale.ROOT);
                Object value = ScriptableObject.getProperty(values, id.toString());
                attributes.put(prefix + name, Context.toString(value));
            }
        }
    }
}
