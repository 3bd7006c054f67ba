package io.github.quizmaven.read.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;

/** What the info string of a fence says of metadata. */
final class FenceInfo {

    private static final Set<String> NAMES = Set.of("quiz", "metadata", "meta", "front-matter");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}_]++");
    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final Pattern YML = Pattern.compile("^yml\\b");

    private static final String USUAL = "yaml question";

    private FenceInfo() {}

    /** The words of an info string in lower case; {@code yml} counts as {@code yaml}. */
    static List<String> words(FencedCodeBlock fence) {
        String info = lower(fence).strip();
        return info.isEmpty()
                ? List.of()
                : List.of(BLANKS.split(YML.matcher(info).replaceFirst("yaml")));
    }

    static boolean isMetadata(FencedCodeBlock fence) {
        String info = fence.getInfo() == null ? "" : fence.getInfo().strip();
        return info.equals(USUAL)
                || !info.isEmpty()
                        && (info.charAt(0) == 'y' || info.charAt(0) == 'Y')
                        && words(fence).equals(List.of("yaml", "question"));
    }

    static boolean mentionsQuestion(FencedCodeBlock fence) {
        String info = lower(fence);
        return info.contains("question")
                && Arrays.stream(WORDS.split(info))
                        .anyMatch(each -> each.equals("question") || each.equals("questions"));
    }

    static boolean namesMetadata(FencedCodeBlock fence) {
        List<String> words = words(fence);
        return words.size() == 2 && words.get(0).equals("yaml") && NAMES.contains(words.get(1));
    }

    private static String lower(FencedCodeBlock fence) {
        return fence.getInfo() == null ? "" : fence.getInfo().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be nothing else than metadata, rather than an example with the same keys. */
    static boolean isNamed(FencedCodeBlock fence) {
        return mentionsQuestion(fence) || namesMetadata(fence);
    }
}
