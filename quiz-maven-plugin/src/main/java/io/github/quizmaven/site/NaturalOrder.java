package io.github.quizmaven.site;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Names in the order in which people count: {@code part-2} before {@code part-10}, case ignored. No
 * two names are equal that differ at all.
 */
public final class NaturalOrder implements Comparator<String> {

    /** Stateless. */
    public static final NaturalOrder OF_NAMES = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String one, String other) {
        int[] first = signs(one);
        int[] second = signs(other);
        int at = 0;
        int in = 0;
        while (at < first.length && in < second.length) {
            if (Character.isDigit(first[at]) && Character.isDigit(second[in])) {
                int end = numberEnd(first, at);
                int over = numberEnd(second, in);
                int numbers = numbers(first, at, end, second, in, over);
                if (numbers != 0) {
                    return numbers;
                }
                at = end;
                in = over;
            } else if (first[at] != second[in]) {
                return Integer.compare(first[at], second[in]);
            } else {
                at++;
                in++;
            }
        }
        int rest = Boolean.compare(at < first.length, in < second.length);
        return rest == 0 ? one.compareTo(other) : rest;
    }

    private static int[] signs(String name) {
        int[] signs = new int[name.length()];
        int count = 0;
        int each;
        for (int at = 0; at < name.length(); at += Character.charCount(each)) {
            each = name.codePointAt(at);
            signs[count++] = Character.toLowerCase(Character.toUpperCase(each));
        }
        return Arrays.copyOf(signs, count);
    }

    private static int numberEnd(int[] signs, int from) {
        int end = from;
        while (end < signs.length && Character.isDigit(signs[end])) {
            end++;
        }
        return end;
    }

    /** However long they are: without zeros in front, more digits make the greater number. */
    private static int numbers(int[] first, int at, int end, int[] second, int in, int over) {
        int start = firstDigit(first, at, end);
        int begin = firstDigit(second, in, over);
        int longer = Integer.compare(end - start, over - begin);
        for (int place = 0; longer == 0 && place < end - start; place++) {
            longer =
                    Integer.compare(
                            Character.digit(first[start + place], 10),
                            Character.digit(second[begin + place], 10));
        }
        return longer;
    }

    private static int firstDigit(int[] signs, int from, int end) {
        int start = from;
        while (start < end && Character.digit(signs[start], 10) == 0) {
            start++;
        }
        return start;
    }
}
