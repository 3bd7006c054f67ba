package io.github.quizmaven.site;

import io.github.quizmaven.site.WalkStep.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who does anything on a page at any time, as a seed has it, and goes to its end then. */
final class Walk {

    /** More than lead to the end of any quiz of these walks. */
    private static final int WAY_TO_THE_END = 40;

    /** Before the way to the end and after it. */
    private static final int STEPS = 10;

    private static final int MORE_STEPS = STEPS / 2;

    private static final int HEIGHT = 700;

    /** What walks can come to, each of which has to occur. */
    static final List<String> NOTES =
            List.of("badge", "ended", "time over", "behind", "retry", "worse attempt");

    private static final List<WalkKey> KEYS =
            List.of(
                    WalkKey.of('a'),
                    WalkKey.of('b'),
                    WalkKey.of('c'),
                    WalkKey.of('1'),
                    WalkKey.ENTER,
                    WalkKey.ENTER,
                    WalkKey.MORE_TIME,
                    WalkKey.SPACE,
                    WalkKey.TAB,
                    WalkKey.BACK_TAB,
                    WalkKey.ESCAPE,
                    WalkKey.UP,
                    WalkKey.DOWN,
                    WalkKey.HELP);

    private static final List<String> WORDS = List.of("8", "pwd", "for", "done", "x");

    private final List<WalkTab> tabs;
    private final Path page;
    private final String mode;
    private final Random random;
    private final boolean touch;
    private final List<WalkStep> done = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Set<String> notes = new TreeSet<>();
    private int opened = 1;
    private int at = 0;
    private JsonNode seen;

    /** Begins on a page that keeps nothing yet, with two tabs that another walk has left behind. */
    Walk(List<WalkTab> tabs, Path page, String mode, int seed, boolean touch) {
        this.tabs = tabs;
        this.page = page;
        this.mode = mode;
        this.touch = touch;
        // Seeds that are near each other begin with the same numbers.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        tabs.forEach(tab -> tab.size(touch ? 360 : 640, HEIGHT, touch));
        begin();
        seen = look(false);
    }

    /** What was done so far, for who looks for a fault. */
    List<WalkStep> steps() {
        return done;
    }

    Map<Kind, Integer> counts() {
        return counts;
    }

    /** What it has come to. */
    Set<String> notes() {
        return notes;
    }

    /** Goes about, to the end, and on; what was broken first, nothing if nothing was. */
    List<String> broken() {
        try {
            return brokenOnTheWay();
        } catch (AssertionError noAnswer) {
            return List.of(noAnswer.getMessage());
        }
    }

    private List<String> brokenOnTheWay() {
        List<String> broken = wander(STEPS);
        if (broken.isEmpty() && !mode.equals("study")) {
            broken = goToTheEnd();
        }
        return broken.isEmpty() ? wander(MORE_STEPS) : broken;
    }

    private List<String> wander(int steps) {
        List<String> broken = List.of();
        for (int step = 0; step < steps && broken.isEmpty(); step++) {
            broken = act(choice(), false);
        }
        return broken;
    }

    private List<String> goToTheEnd() {
        List<String> broken = act(WalkStep.of(Kind.KEY, "Escape"), true);
        for (int step = 0; step < WAY_TO_THE_END && broken.isEmpty(); step++) {
            // Another tab that has gone further may be heard of at any time.
            boolean elsewhere = seen.get("behind").asBoolean() || seen.get("drill").asBoolean();
            if (!elsewhere && seen.get("run").path("finished").asBoolean(false)) {
                return List.of();
            }
            if (!elsewhere && !seen.hasNonNull("target")) {
                return List.of("no way on");
            }
            broken =
                    act(
                            elsewhere
                                    ? WalkStep.of(Kind.OPEN, "")
                                    : WalkStep.at(
                                            touch ? Kind.TAP : Kind.CLICK, seen.get("target")),
                            true);
        }
        return broken.isEmpty() ? List.of("no end") : broken;
    }

    private WalkStep choice() {
        boolean back = done.size() > 0 && done.get(done.size() - 1).kind() == Kind.BACK;
        boolean again = seen.get("again").asBoolean() && random.nextInt(4) > 0;
        if (again && seen.hasNonNull("target")) {
            return press(seen.get("target"));
        }
        return switch (random.nextInt(back ? 4 : 36)) {
            case 0, 1 -> WalkStep.of(back ? Kind.FORWARD : Kind.BACK, "");
            case 2 -> WalkStep.of(Kind.FORWARD, "");
            case 3 -> WalkStep.of(Kind.RELOAD, "");
            case 4 -> WalkStep.of(Kind.OPEN, "");
            case 5, 6 -> WalkStep.of(Kind.TAB, "");
            case 7 -> WalkStep.of(Kind.HIDE, "");
            case 8, 9, 10 -> WalkStep.of(Kind.TIME, any(List.of("5", "21", "45", "100")));
            case 11, 12, 13, 14 -> key();
            default -> seen.hasNonNull("target") ? press(seen.get("target")) : key();
        };
    }

    private WalkStep key() {
        WalkKey key = any(KEYS);
        // A new page would come while this one is looked at, and no hidden tab can open a list.
        WalkKey safe =
                seen.get("reloads").asBoolean()
                        ? WalkKey.TAB
                        : seen.get("lists").asBoolean() ? WalkKey.DOWN : key;
        return WalkStep.of(Kind.KEY, safe.name());
    }

    private WalkStep press(JsonNode target) {
        String at = target.get("kind").asString();
        Kind kind =
                at.equals("handle")
                        ? Kind.DRAG
                        : at.equals("blank")
                                ? Kind.TYPE
                                : touch && !at.equals("reload")
                                        ? Kind.TAP
                                        : random.nextInt(6) == 0 && !at.equals("reload")
                                                ? Kind.DOUBLE_CLICK
                                                : Kind.CLICK;
        return WalkStep.at(kind, target);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<String> act(WalkStep step, boolean on) {
        done.add(step);
        if (perform(step)) {
            counts.merge(step.kind(), 1, Integer::sum);
        }
        JsonNode before = seen;
        seen = look(on);
        List<String> broken = WalkRules.broken(mode, step, before, seen);
        // Another tab hears a moment later what happened in this one.
        for (int again = 0; again < 100 && opened > 1 && !broken.isEmpty(); again++) {
            tabs.get(at).evaluate("new Promise((done) => setTimeout(done, 10))");
            seen = look(on);
            broken = WalkRules.broken(mode, step, before, seen);
        }
        note();
        return broken;
    }

    private void note() {
        JsonNode run = seen.get("run");
        Map.of(
                        "badge", seen.get("badge").asBoolean(),
                        "ended", run.path("finished").asBoolean(false),
                        "time over", seen.get("over").asBoolean(),
                        "worse attempt", seen.get("worse").asBoolean(),
                        "behind", seen.get("behind").asBoolean(),
                        "retry", seen.hasNonNull("retry"))
                .forEach(
                        (word, holds) -> {
                            if (holds) {
                                notes.add(word);
                            }
                        });
    }

    private JsonNode look(boolean on) {
        int dice = random.nextInt(1 << 20);
        boolean hasty = !on && random.nextInt(10) == 0;
        String look = "look({dice: %d, hasty: %b, on: %b})".formatted(dice, hasty, on);
        return JsonMapper.shared().readTree(tabs.get(at).evaluate(look).asString());
    }

    /** Whether it could be done. */
    private boolean perform(WalkStep step) {
        WalkTab tab = tabs.get(at);
        switch (step.kind()) {
            case BACK -> {
                return tab.travel(-1);
            }
            case FORWARD -> {
                return tab.travel(1);
            }
            case RELOAD -> tab.reload();
            case OPEN -> tab.open(page);
            case TAB -> changeTab();
            case HIDE ->
                    tab.evaluate(
                            "clock.hide(true); clock.%s(30); clock.stand(7200); clock.hide(false)"
                                    .formatted(mode.equals("study") ? "stand" : "pass"));
            case TIME ->
                    // A text to read has no clock.
                    tab.evaluate(
                            "clock.%s(%s)"
                                    .formatted(
                                            mode.equals("study") ? "stand" : "pass", step.words()));
            case KEY ->
                    KEYS.stream()
                            .filter(key -> key.name().equals(step.words()))
                            .forEach(tab::press);
            default -> point(tab, step, seen.get("target"));
        }
        return true;
    }

    private void point(WalkTab tab, WalkStep step, JsonNode target) {
        int x = target.get("x").asInt();
        int y = target.get("y").asInt();
        switch (step.kind()) {
            case TAP -> tab.tap(x, y);
            case DRAG -> tab.drag(x, y, random.nextBoolean() ? 70 : -70);
            case TYPE -> {
                tab.click(x, y, 1);
                tab.press(WalkKey.of(any(WORDS)));
            }
            default -> {
                Runnable click = () -> tab.click(x, y, step.kind() == Kind.DOUBLE_CLICK ? 2 : 1);
                if (step.at().equals("reload")) {
                    tab.arriving(click);
                } else {
                    click.run();
                }
                if (step.at().equals("select")) {
                    tab.press(WalkKey.TAB, WalkKey.DOWN);
                }
            }
        }
    }

    /** To a second tab, and back to the one that it may have left behind. */
    private void changeTab() {
        at = 1 - at;
        if (at == opened) {
            opened++;
            begin();
        }
    }

    private void begin() {
        tabs.get(at).open(page);
        tabs.get(at).forget();
    }
}
