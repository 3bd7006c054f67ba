package io.github.quizmaven.write.text;

import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.write.form.OpenTags;
import io.github.quizmaven.write.form.TextWays;
import io.github.quizmaven.write.form.Way;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How one question, or the head of a file, is written: the way of each of its texts, and which keys
 * are written. At first all texts are written the likeliest way; what is read otherwise is settled
 * by reading it alone.
 */
public final class Spelling {

    /** A text with the ways to write it at its place. */
    public record Slot(Text text, Function<Text, Way> likeliest, Function<Text, List<Way>> ways) {

        /** The first of the ways. */
        public Way likeliestWay() {
            return likeliest.apply(text);
        }

        public List<Way> allWays() {
            return ways.apply(text);
        }

        /**
         * Chooses the way that is read rightly and with the fewest reports, of the first form that
         * has one; the last way if there is none.
         *
         * @param reports how much is reported about a way; less than 0 if it is not read rightly
         */
        public void settle(ToIntFunction<Way> reports, Consumer<Way> choose) {
            List<Way> all = allWays();
            Way best = all.get(all.size() - 1);
            int fewest = Integer.MAX_VALUE;
            for (Way way : all.subList(0, all.size() - 1)) {
                boolean otherForm = fewest < Integer.MAX_VALUE && way.form() != best.form();
                if (fewest == 0 || otherForm) {
                    break;
                }
                int count = reports.applyAsInt(way);
                if (count >= 0 && count < fewest) {
                    best = way;
                    fewest = count;
                }
            }
            choose.accept(best);
        }
    }

    /** What is decided about keys. */
    public record KeyChoices(boolean typed, boolean identified, Set<String> leftOut) {}

    /** What stands for a text that is hidden. */
    private static final Text LETTER = Text.of("x");

    private final Map<String, Way> chosen = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private boolean typed;
    private boolean identified;

    /** The lines of blocks between two headings; none if they show nothing. */
    public String blocks(String pointer, @Nullable Text text) {
        return text == null || text.isEmpty()
                ? ""
                : lines(pointer, text, TextWays::block, TextWays::blocks);
    }

    /** The lines of a text at the place of a pointer, which is relative to the question. */
    String lines(
            String pointer,
            Text text,
            Function<Text, Way> likeliest,
            Function<Text, List<Way>> ways) {
        slots.put(pointer, new Slot(text, likeliest, ways));
        if (hidden.contains(pointer)) {
            return likeliest.apply(LETTER).lines();
        }
        Way way = chosen.get(pointer);
        return (way == null ? likeliest.apply(text) : way).lines();
    }

    /** The texts that were written, by their pointers. */
    public Map<String, Slot> slots() {
        return new LinkedHashMap<>(slots);
    }

    public void choose(String pointer, Way way) {
        chosen.put(pointer, way);
    }

    /** Shows texts as code that leave HTML open; returns whether there are such. */
    public boolean closeTags() {
        boolean any = false;
        for (Map.Entry<String, Slot> slot : slots.entrySet()) {
            if (OpenTags.areLeftBy(slot.getValue().text())) {
                List<Way> all = slot.getValue().allWays();
                choose(slot.getKey(), all.get(all.size() - 1));
                any = true;
            }
        }
        return any;
    }

    /** Lets some texts be written as {@code x}. */
    public void hide(Set<String> pointers) {
        hidden.clear();
        hidden.addAll(pointers);
    }

    /** Whether the type is written though it seems to go without saying. */
    boolean typed() {
        return typed;
    }

    public void type(boolean value) {
        typed = value;
    }

    /** Whether the id is written though it seems to be the title's. */
    boolean identified() {
        return identified;
    }

    public void identify() {
        identified = true;
    }

    /** Whether no key can say the value. */
    boolean leavesOut(String key) {
        return leftOut.contains(key);
    }

    public void leaveOut(String key) {
        leftOut.add(key);
    }

    public KeyChoices keys() {
        return new KeyChoices(typed, identified, Set.copyOf(leftOut));
    }

    public void restore(KeyChoices keys) {
        typed = keys.typed();
        identified = keys.identified();
        leftOut.clear();
        leftOut.addAll(keys.leftOut());
    }
}
