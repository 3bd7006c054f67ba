package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One slip in a sound quiz gives one report, at the slip: the example content, damaged. */
class DamageTest {

    private static final Path CONTENT =
            Path.of("..", "content", "src", "quiz", "mlops", "why-scaling");
    private static final String CHALLENGE = "challenge.md";
    private static final String PRACTICE = "practice.md";

    /** A slip: {@code before}, which stands once in the file, becomes {@code after}. */
    private record Damage(String file, String before, String after, String expected) {

        String apply(String text) {
            int at = text.indexOf(before);
            assertTrue(
                    at >= 0 && text.indexOf(before, at + 1) < 0,
                    () -> "not once in " + file + ": " + before);
            return text.substring(0, at) + after + text.substring(at + before.length());
        }
    }

    private static Damage challenge(String before, String after, String expected) {
        return new Damage(CHALLENGE, before, after, expected);
    }

    private static Damage practice(String before, String after, String expected) {
        return new Damage(PRACTICE, before, after, expected);
    }

    private static final List<Damage> DAMAGES =
            List.of(
                    // The key
                    challenge("- [ ] Vertical scaling is", "- [x] Vertical scaling is", "?"),
                    challenge("- [x] Horizontal", "- [ ] Horizontal", "?"),
                    practice("- [x] Making", "- [ ] Making", "?"),
                    challenge("Answer: D", "Answer: C", "?"),
                    challenge("Answer: 3,1,2,4", "Answer: 3,2,1,4", "?"),
                    practice(
                            "Answer: C\n\n### Quick check\n\nGrowth",
                            "Answer: F\n\n### Quick check\n\nGrowth",
                            "?"),
                    // Options
                    challenge(
                            "- [ ] `deployment.apps/ml-model created`",
                            "- [ ] **`deployment.apps/ml-model scaled`**",
                            "?"),
                    practice("- [ ] Splitting data across multiple databases", "- [ ]", "?"),
                    practice(
                            "- [x] Because different growth patterns require different resource management\n- [ ] Because vertical scaling is always better than horizontal scaling\n",
                            "",
                            "?"),
                    practice(
                            "- [x] It allows the system",
                            "- [ ] 1\n- [ ] 2\n- [ ] 3\n- [ ] 4\n- [ ] 5\n- [ ] 6\n- [ ] 7\n- [x] It allows the system",
                            "?"),
                    // Markers
                    practice("- [ ] Adding more machines to", "- [] Adding more machines to", "?"),
                    practice("- [x] Making", "- [x]Making", "?"),
                    practice("- [x] Making", "- [х] Making", "?"),
                    practice("- [x] Making", "- [X ] Making", "?"),
                    practice("- [x] Making", "-[x] Making", "?"),
                    practice("- [x] Making", "[x] Making", "?"),
                    practice("- [ ] Splitting", "- Splitting", "?"),
                    practice("- [ ] Reducing", "* [ ] Reducing", "?"),
                    challenge(
                            "- [x] `deployment.apps/ml-model scaled`",
                            "- [x] ```\n  deployment.apps/ml-model scaled\n  ```",
                            "?"),
                    // One list
                    challenge("  > Which of the two", "> Which of the two", "?"),
                    practice("- [ ] Splitting", "<!-- note -->\n- [ ] Splitting", "?"),
                    practice("- [ ] Splitting", "```\ncode\n```\n- [ ] Splitting", "?"),
                    practice(
                            "- [ ] Reducing the number of users on the system\n",
                            "- [ ] Reducing the number of users on the system\n\nThat is all.\n",
                            "?"),
                    challenge(
                            "- [ ] The deployment YAML",
                            "- Given this\n- and that\n\n- [ ] The deployment YAML",
                            "?"),
                    // Ordering
                    challenge("- [ ] 3,2,1,4", "- [ ] 3,2,1,5", "?"),
                    challenge("- [x] 3,1,2,4", "- [x] 3,1,2,5", "?"),
                    challenge("- [ ] 1,3,2,4", "- [ ] 1,3,2", "?"),
                    challenge("- [ ] 1,2,3,4", "- [ ] 1,3,2,4", "?"),
                    challenge("2. Configure scaling:", "1. Configure scaling:", "?"),
                    challenge("3. Deploy the model as", "4. Deploy the model as", "?"),
                    challenge(
                            "1. Monitor the running pods: measure with `kubectl top pods` how much CPU they use under normal traffic.\n2. Configure scaling: create a `HorizontalPodAutoscaler` for the deployment, with a CPU target chosen from the measured figures.\n3. Deploy the model as a Kubernetes deployment whose containers have CPU requests.\n4. Test the autoscaler: put the service under high load and watch with `kubectl get hpa --watch` how the number of replicas changes.\n\n",
                            "",
                            "?"),
                    challenge(
                            "3. Deploy the model as a Kubernetes deployment whose containers have CPU requests.",
                            "3. Monitor the running pods: measure with `kubectl top pods` how much CPU they use under normal traffic.",
                            "?"),
                    challenge("Which sequence is correct?\n\n", "", "?"),
                    // Front matter
                    challenge("title: Why scaling", "title: Why: scaling", "?"),
                    challenge("tags: [mlops,", "tags: [mlops", "?"),
                    challenge("defaults: { attempts: 2 }", "defaults: { attempts: 0 }", "?"),
                    challenge("estimate: 20m", "estimate: twenty", "?"),
                    challenge("badge: Scaling", "bagde: Scaling", "?"),
                    challenge("mode: challenge", "mode: chalenge", "?"),
                    challenge("estimate: 20m", "estimate: 20m\npass: 9", "?"),
                    challenge("estimate: 20m", "estimate: 20m\ndraw: 6", "?"),
                    practice("mode: practice", "mode: challenge", "?"),
                    practice(
                            "title: Why scaling requires different strategies in MLOps - Practice\n",
                            "",
                            "?"),
                    practice(
                            "Five questions, from easy to hard, with",
                            "# Practice\n\nFive questions, from easy to hard, with",
                            "?"),
                    // Metadata
                    challenge("time: 90s", "time: 90", "?"),
                    challenge("level: expert", "level: exprt", "?"),
                    challenge("category: workflow", "categroy: workflow", "?"),
                    challenge("category: workflow", "category: workflow\ncategory: workflow", "?"),
                    challenge("category: workflow", "category: [workflow", "?"),
                    challenge("type: ordering", "type: ordring", "?"),
                    challenge(
                            "category: command-output",
                            "category: command-output\nid: Pod Scaling",
                            "?"),
                    practice("```yaml question\nlevel: hard", "```yaml\nlevel: hard", "?"),
                    practice("```yaml question\nlevel: hard\n```\n\n", "\n", "?"),
                    // Headings and parts
                    challenge(
                            "## Output of Kubernetes pod scaling command",
                            "## Why horizontal scaling differs from vertical scaling",
                            "?"),
                    challenge("## Output of Kubernetes pod scaling command", "##", "?"),
                    challenge(
                            "machine learning operations?\n",
                            "machine learning operations?\n---\n",
                            "?"),
                    challenge(
                            "### Hint\n\nThink about cluster limits that prevent scaling.\n",
                            "",
                            "?"),
                    challenge(
                            "### Hint\n\nThink about cluster",
                            "### Hnit\n\nThink about cluster",
                            "?"),
                    challenge(
                            "### Hint\n\nThink about cluster",
                            "### Answer\n\nD\n\n### Hint\n\nThink about cluster",
                            "?"),
                    challenge(
                            "Think about cluster limits",
                            "The deployment has a resource quota limiting pod count. Think about cluster limits",
                            "?"),
                    practice("### Quick check\n\nHeavy", "### Solution\n\nHeavy", "?"),
                    practice(
                            "### Common mistakes\n\n- Relying",
                            "### Common mistakes\n\nRelying",
                            "?"),
                    practice(
                            "### Common mistakes\n\n- Relying",
                            "# Common mistakes\n\n- Relying",
                            "?"),
                    challenge("--replicas=3\n```\n\n- [x]", "--replicas=3\n```text\n\n- [x]", "?"));

    @TestFactory
    Stream<DynamicTest> oneSlipGivesOneReport() {
        return DAMAGES.stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.file()
                                                + ": "
                                                + each.after()
                                                        .lines()
                                                        .findFirst()
                                                        .orElse("removed"),
                                        () ->
                                                assertEquals(
                                                        List.of(each.expected()),
                                                        reports(
                                                                each.file(),
                                                                each.apply(read(each.file()))
                                                                        .getBytes(
                                                                                StandardCharsets
                                                                                        .UTF_8)))));
    }

    @Test
    void theUndamagedContentHasNoReports() throws IOException {
        for (String file : List.of(CHALLENGE, PRACTICE)) {
            assertEquals(List.of(), reports(file, Files.readAllBytes(CONTENT.resolve(file))));
        }
    }

    @Test
    void aLatin1ByteIsTheOnlyReport() throws IOException {
        byte[] bytes = Files.readAllBytes(CONTENT.resolve(CHALLENGE));
        int at = read(CHALLENGE).indexOf("Kubernetes and stateful");
        bytes[at + 1] = (byte) 0xfc;
        assertEquals(List.of("3:72 encoding"), reports(CHALLENGE, bytes));
    }

    private static String read(String file) throws IOException {
        return Files.readString(CONTENT.resolve(file));
    }

    private static List<String> reports(String file, byte[] bytes) {
        return new FileCheck(BuiltIn.STAGES, SourceFile.decode(file, bytes))
                .run().found().stream()
                        .map(
                                each ->
                                        each.place().line()
                                                + ":"
                                                + each.place().column()
                                                + " "
                                                + each.rule().name())
                        .toList();
    }
}
