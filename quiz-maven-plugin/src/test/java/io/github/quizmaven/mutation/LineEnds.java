package io.github.quizmaven.mutation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.function.UnaryOperator;

/** How systems save the same text. No report may depend on it. */
enum LineEnds implements UnaryOperator<byte[]> {
    PLAIN("", "\n"),
    WINDOWS("\u00ef\u00bb\u00bf", "\r\n"),
    OLD_MAC("", "\r");

    private final String mark;
    private final String end;

    LineEnds(String mark, String end) {
        this.mark = mark;
        this.end = end;
    }

    /** Latin-1 shows each byte as one character, whatever the file's encoding is. */
    @Override
    public byte[] apply(byte[] bytes) {
        return (mark + new String(bytes, ISO_8859_1).replace("\n", end)).getBytes(ISO_8859_1);
    }
}
