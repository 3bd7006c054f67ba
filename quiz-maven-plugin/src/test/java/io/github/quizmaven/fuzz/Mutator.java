package io.github.quizmaven.fuzz;

import java.util.List;
import java.util.Random;

/** Changes texts; the same seed makes the same changes. */
final class Mutator {

    private static final int LONGEST = 12_000;
    private static final String SIGNS =
            "\n\t \\`*_[](){}<>#+-.!|~$&;:\"'=0\u0000\u0001\u00a0\u200b\u2028\ufeff\ud83d\udc00é";

    private final Random random;
    private final List<String> seeds;
    private final List<String> dictionary;

    Mutator(long seed, List<String> seeds, List<String> dictionary) {
        this.random = new Random(seed);
        this.seeds = seeds;
        this.dictionary = dictionary;
    }

    String next() {
        StringBuilder text = new StringBuilder(any(seeds));
        if (random.nextInt(4) == 0) {
            text.insert(0, "---\ntitle: T\n---\n\n");
        }
        int changes = 1 + random.nextInt(random.nextInt(8) + 1);
        for (int count = 0; count < changes; count++) {
            change(text);
        }
        text.setLength(Math.min(text.length(), LONGEST));
        return text.toString();
    }

    private void change(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + length());
        switch (random.nextInt(12)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2, 3, 4 -> text.insert(at, any(dictionary));
            case 5 -> text.insert(at, any(dictionary).repeat(1 + length()));
            case 6 -> text.replace(at, end, any(dictionary));
            case 7 -> text.insert(at, sign());
            case 8 -> splice(text, at);
            case 9 -> moveLine(text, at);
            case 10 -> indent(text, at);
            default -> {
                if (at < text.length()) {
                    text.setCharAt(at, sign());
                }
            }
        }
    }

    private void splice(StringBuilder text, int at) {
        String other = any(seeds);
        int from = random.nextInt(other.length() + 1);
        int to = Math.min(other.length(), from + 4 * length());
        text.insert(at, other, from, to);
    }

    private void moveLine(StringBuilder text, int at) {
        int start = text.lastIndexOf("\n", at) + 1;
        int end = text.indexOf("\n", start);
        if (end >= 0) {
            String line = text.substring(start, end + 1);
            text.delete(start, end + 1);
            int to = text.lastIndexOf("\n", random.nextInt(text.length() + 1)) + 1;
            text.insert(to, line);
        }
    }

    private void indent(StringBuilder text, int at) {
        int start = text.lastIndexOf("\n", at) + 1;
        List<String> marks = List.of(" ", "  ", "    ", "\t", "> ", "- ", "1. ", "  > ", "| ");
        text.insert(start, any(marks));
    }

    private char sign() {
        return SIGNS.charAt(random.nextInt(SIGNS.length()));
    }

    private int length() {
        return random.nextInt(1 << random.nextInt(8));
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
