package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.site.WalkStep.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two hundred learners who do anything at any time on the real page, by input events only. One that
 * loses something goes the same way again by {@code -Dwalk.seed=<seed>}.
 */
class WalkBrowserIT extends BrowserTest {

    private static final int ONLY = Integer.getInteger("walk.seed", 0);
    private static final int WALKS = Integer.getInteger("walk.number", 200);

    /** How many walks one profile sees: what is kept of all of them makes pages slow. */
    private static final int GROUP = 25;

    /** At once: each waits for its browser half of the time. */
    private static final int LANES = 2;

    /** As often as there is to see. */
    private static final List<String> MODES =
            List.of(
                    "practice",
                    "challenge",
                    "exam",
                    "practice",
                    "challenge",
                    "flashcards",
                    "exam",
                    "practice",
                    "challenge",
                    "exam",
                    "practice",
                    "challenge",
                    "flashcards",
                    "practice",
                    "challenge",
                    "exam",
                    "practice",
                    "challenge",
                    "flashcards",
                    "study");

    /** Questions of `walk.md` that make a quiz. */
    private static final List<List<Integer>> PARTS =
            List.of(
                    List.of(2, 4),
                    List.of(4, 1),
                    List.of(5, 2),
                    List.of(6, 7),
                    List.of(1, 2, 3, 4, 5, 6, 7));

    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void losesNothing() throws Exception {
        SiteFolder.write(site, quizzes());
        List<List<Integer>> groups = groups();
        List<String> faults = new ArrayList<>();
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            for (Future<List<String>> faultsOfGroup :
                    groups.stream().map(group -> lanes.submit(() -> faults(group))).toList()) {
                faults.addAll(faultsOfGroup.get());
            }
        } finally {
            lanes.shutdownNow();
        }
        assertEquals("", String.join("\n\n", faults));
        if (ONLY == 0) {
            List<String> missing =
                    expected().filter(each -> !counts.containsKey(each)).distinct().toList();
            assertEquals(List.of(), missing, counts::toString);
        }
    }

    /** Those who use a finger are one group, as their tabs are others. */
    private static List<List<Integer>> groups() {
        int first = ONLY > 0 ? ONLY : 1;
        return IntStream.range(first, ONLY > 0 ? first + 1 : first + WALKS)
                .boxed()
                .collect(
                        Collectors.groupingBy(
                                seed -> isTouch(seed) ? -1 : (seed - 1) / GROUP,
                                TreeMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .toList();
    }

    private static boolean isTouch(int seed) {
        return seed % 9 == 0;
    }

    /** What must have occurred, so that the walks prove something. */
    private static Stream<String> expected() {
        return Stream.of(
                        Arrays.stream(Kind.values()).map(Kind::name),
                        MODES.stream(),
                        Walk.NOTES.stream())
                .flatMap(each -> each);
    }

    /** Walks one by one in a profile of its own, up to the first that loses something. */
    private List<String> faults(List<Integer> seeds) throws IOException {
        String script =
                String.join("", PageHooks.SCRIPTS)
                        + PageClock.SCRIPT
                        + Files.readString(Path.of("src/test/resources/checks/walk.js"));
        try (DevTools tools = DevTools.of(browser.debugger())) {
            boolean touch = isTouch(seeds.get(0));
            String context =
                    tools.call("", "Target.createBrowserContext", Map.of())
                            .get("browserContextId")
                            .asString();
            List<WalkTab> tabs =
                    List.of(
                            new WalkTab(tools, context, script, touch),
                            new WalkTab(tools, context, script, touch));
            try {
                for (int seed : seeds) {
                    String mode = MODES.get(seed % MODES.size());
                    Walk walk = new Walk(tabs, page(mode, seed), mode, seed, touch);
                    List<String> broken = walk.broken();
                    if (!broken.isEmpty()) {
                        return List.of(told(mode, seed, broken, walk));
                    }
                    count(mode, walk);
                }
            } finally {
                tools.call("", "Target.disposeBrowserContext", Map.of("browserContextId", context));
            }
        }
        return List.of();
    }

    private static String told(String mode, int seed, List<String> broken, Walk walk) {
        return "%s, -Dwalk.seed=%d: %s after%n%s"
                .formatted(
                        mode,
                        seed,
                        broken,
                        walk.steps().stream()
                                .map(step -> "  " + step)
                                .collect(Collectors.joining(System.lineSeparator())));
    }

    private synchronized void count(String mode, Walk walk) {
        counts.merge(mode, 1, Integer::sum);
        walk.counts().forEach((kind, times) -> counts.merge(kind.name(), times, Integer::sum));
        walk.notes().forEach(note -> counts.merge(note, 1, Integer::sum));
    }

    /** In a site of its own, because what is kept of a quiz is kept by the path of its site. */
    private Path page(String mode, int seed) throws IOException {
        Path own = Files.createSymbolicLink(site.resolve("walk" + seed), site);
        return own.resolve(mode + "-" + seed / MODES.size() % PARTS.size() + "/index.html");
    }

    private static Quiz[] quizzes() throws IOException {
        String[] parts =
                Files.readString(Path.of("src/test/resources/pages/walk.md")).split("(?=\n## )");
        List<Quiz> quizzes = new ArrayList<>();
        for (String mode : MODES.stream().distinct().toList()) {
            for (int number = 0; number < PARTS.size(); number++) {
                String text =
                        PARTS.get(number).stream()
                                .map(part -> parts[part])
                                .collect(Collectors.joining("", parts[0], ""))
                                .replace("mode: practice", "mode: " + mode);
                boolean drawn = PARTS.get(number).size() > 3;
                quizzes.add(
                        Fixtures.quiz(
                                mode + "-" + number + ".md",
                                drawn
                                        ? text.replace("\npass:", "\ndraw: 3\nshuffle: all\npass:")
                                        : text));
            }
        }
        return quizzes.toArray(Quiz[]::new);
    }
}
