package io.github.quizmaven.exchange.outgoing.pack;

/** Names for identifiers in XML. */
public final class XmlName {

    private XmlName() {}

    /**
     * A name of ASCII letters, digits, {@code -} and {@code _}; no two texts get the same.
     *
     * @param before what it begins with: a letter at least
     */
    public static String of(String before, String text) {
        StringBuilder name = new StringBuilder(before);
        text.codePoints()
                .forEach(
                        each -> {
                            if (each < 0x80 && (Character.isLetterOrDigit(each) || each == '-')) {
                                name.appendCodePoint(each);
                            } else {
                                name.append('_').append(Integer.toHexString(each)).append('_');
                            }
                        });
        return name.toString();
    }
}
