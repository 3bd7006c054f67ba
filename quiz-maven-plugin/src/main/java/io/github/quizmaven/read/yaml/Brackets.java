package io.github.quizmaven.read.yaml;

/**
 * How far a value in brackets is sound.
 *
 * @param end behind its closing bracket; -1 if that is not there
 * @param open the brackets that would have to follow
 * @param wrong where a bracket closes one of the other kind; -1 if none does
 * @param quote where a quote is opened that nothing closes; -1 if none is
 */
record Brackets(int end, String open, int wrong, int quote) {

    static Brackets of(String value) {
        StringBuilder open = new StringBuilder();
        boolean itemStarts = false;
        for (int at = 0; at < value.length(); at++) {
            char each = value.charAt(at);
            if (itemStarts && (each == '"' || each == '\'')) {
                int end = Quoting.end(value, at);
                if (end < 0) {
                    return new Brackets(-1, closing(open), -1, at);
                }
                at = end - 1;
            } else if (each == '[' || each == '{') {
                open.append(each == '[' ? ']' : '}');
            } else if (each == ']' || each == '}') {
                if (each != open.charAt(open.length() - 1)) {
                    return new Brackets(-1, closing(open), at, -1);
                }
                open.setLength(open.length() - 1);
                if (open.isEmpty()) {
                    return new Brackets(at + 1, "", -1, -1);
                }
            }
            itemStarts = "[{,:\n".indexOf(each) >= 0 || each == ' ' && itemStarts;
        }
        return new Brackets(-1, closing(open), -1, -1);
    }

    private static String closing(StringBuilder open) {
        return new StringBuilder(open).reverse().toString();
    }
}
