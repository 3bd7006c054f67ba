package io.github.quizmaven.render.code;

/** What a stretch of code is, as far as pages tell it apart. */
public enum CodeKind {
    KEYWORD("k"),
    STRING("s"),
    COMMENT("c"),
    NUMBER("n"),
    /** What is named: functions, types, attributes, keys, variables, options. */
    NAME("v");

    private final String style;

    CodeKind(String style) {
        this.style = style;
    }

    /** The class that the style sheet knows it by. */
    public String style() {
        return style;
    }
}
