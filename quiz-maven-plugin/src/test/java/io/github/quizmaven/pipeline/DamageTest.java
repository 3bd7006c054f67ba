package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
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
                    challenge(
                            "- [ ] Vertical scaling is",
                            "- [x] Vertical scaling is",
                            "28:3 one-correct-answer"),
                    challenge("- [x] Horizontal", "- [ ] Horizontal", "27:3 one-correct-answer"),
                    practice("- [x] Making", "- [ ] Making", "53:3 one-correct-answer"),
                    challenge("Answer: D", "Answer: C", "201:9 answer-agrees"),
                    challenge("Answer: 3,1,2,4", "Answer: 3,2,1,4", "154:9 answer-agrees"),
                    practice(
                            "Answer: C\n\n### Quick check\n\nGrowth",
                            "Answer: F\n\n### Quick check\n\nGrowth",
                            "35:9 answer-agrees"),
                    // Options
                    challenge(
                            "- [ ] `deployment.apps/ml-model created`",
                            "- [ ] **`deployment.apps/ml-model scaled`**",
                            "79:7 options-distinct"),
                    practice(
                            "- [ ] Splitting data across multiple databases",
                            "- [ ]",
                            "55:3 option-empty"),
                    practice(
                            "- [x] Because different growth patterns require different resource management\n- [ ] Because vertical scaling is always better than horizontal scaling\n",
                            "",
                            "19:3 one-correct-answer"),
                    practice(
                            "power of a single server\n",
                            "power of a single server\n- [ ] 1\n- [ ] 2\n- [ ] 3\n- [ ] 4\n- [ ] 5\n- [ ] 6\n- [ ] 7\n",
                            "98:3 options-count"),
                    // Markers
                    practice(
                            "- [ ] Adding more machines to",
                            "- [] Adding more machines to",
                            "53:3 malformed-marker"),
                    practice("- [x] Making", "- [x]Making", "54:3 malformed-marker"),
                    practice("- [x] Making", "- [х] Making", "54:3 malformed-marker"),
                    practice("- [x] Making", "- [X ] Making", "54:3 malformed-marker"),
                    practice("- [x] Making", "-[x] Making", "54:1 malformed-marker"),
                    practice("- [x] Making", "[x] Making", "54:1 malformed-marker"),
                    practice("- [ ] Splitting", "- Splitting", "55:1 malformed-marker"),
                    practice("- [ ] Reducing", "* [ ] Reducing", "56:1 options-split"),
                    challenge(
                            "- [x] `deployment.apps/ml-model scaled`",
                            "- [x] ```\n  deployment.apps/ml-model scaled\n  ```",
                            "76:7 malformed-marker"),
                    // One list
                    challenge("  > Which of the two", "> Which of the two", "29:1 options-split"),
                    practice(
                            "- [ ] Splitting",
                            "<!-- note -->\n- [ ] Splitting",
                            "55:1 options-split"),
                    practice(
                            "- [ ] Splitting",
                            "```\ncode\n```\n- [ ] Splitting",
                            "55:1 options-split"),
                    practice(
                            "- [ ] Reducing the number of users on the system\n",
                            "- [ ] Reducing the number of users on the system\n\nThat is all.\n",
                            "58:1 stray-content"),
                    challenge(
                            "- [ ] The deployment YAML",
                            "- Given this\n- and that\n\n- [ ] The deployment YAML",
                            "177:1 stray-content"),
                    // Ordering
                    challenge("- [ ] 3,2,1,4", "- [ ] 3,2,1,5", "128:7 ordering-permutation"),
                    challenge("- [x] 3,1,2,4", "- [x] 3,1,2,5", "130:7 ordering-permutation"),
                    challenge("- [ ] 1,3,2,4", "- [ ] 1,3,2", "131:7 ordering-permutation"),
                    challenge("- [ ] 1,2,3,4", "- [ ] 1,3,2,4", "133:7 ordering-permutation"),
                    challenge(
                            "2. Configure scaling:",
                            "1. Configure scaling:",
                            "122:1 ordering-numbering"),
                    challenge(
                            "3. Deploy the model as",
                            "4. Deploy the model as",
                            "123:1 ordering-numbering"),
                    challenge(
                            "1. Monitor the running pods: measure with `kubectl top pods` how much CPU they use under normal traffic.\n2. Configure scaling: create a `HorizontalPodAutoscaler` for the deployment, with a CPU target chosen from the measured figures.\n3. Deploy the model as a Kubernetes deployment whose containers have CPU requests.\n4. Test the autoscaler: put the service under high load and watch with `kubectl get hpa --watch` how the number of replicas changes.\n\n",
                            "",
                            "113:7 ordering-steps-present"),
                    challenge(
                            "3. Deploy the model as a Kubernetes deployment whose containers have CPU requests.",
                            "3. Monitor the running pods: measure with `kubectl top pods` how much CPU they use under normal traffic.",
                            "123:4 ordering-distinct-steps"),
                    // Front matter
                    challenge(
                            "title: Why scaling", "title: Why: scaling", "2:8 front-matter-syntax"),
                    challenge("kubernetes]", "kubernetes", "5:7 front-matter-syntax"),
                    challenge(
                            "defaults: { attempts: 2 }", "defaults: { attempts: 0 }", "9:23 value"),
                    challenge("estimate: 20m", "estimate: twenty", "8:11 value"),
                    challenge("badge: Scaling", "bagde: Scaling", "7:1 unknown-key"),
                    challenge("mode: challenge", "mode: chalenge", "6:7 value"),
                    challenge("estimate: 20m", "estimate: 20m\npass: 9", "9:7 value"),
                    challenge("estimate: 20m", "estimate: 20m\ndraw: 6", "9:7 value"),
                    practice("mode: practice", "mode: challenge", "6:7 challenge-incomplete"),
                    practice(
                            "title: Why scaling requires different strategies in MLOps - Practice\n",
                            "",
                            "1:1 title-present"),
                    practice(
                            "Five questions, from easy to hard, with",
                            "# Practice\n\nFive questions, from easy to hard, with",
                            "10:3 title-differs"),
                    // Metadata
                    challenge("time: 90s", "time: 90", "67:7 value"),
                    challenge("level: expert", "level: exprt", "217:8 value"),
                    challenge("category: workflow", "categroy: workflow", "114:1 unknown-key"),
                    challenge(
                            "category: workflow",
                            "category: workflow\ncategory: workflow",
                            "115:1 metadata-syntax"),
                    challenge(
                            "category: workflow", "category: [workflow", "114:11 metadata-syntax"),
                    challenge("type: ordering", "type: ordring", "113:7 value"),
                    challenge(
                            "category: command-output",
                            "category: command-output\nid: Pod Scaling",
                            "66:5 id-form"),
                    practice(
                            "```yaml question\nlevel: hard",
                            "```yaml\nlevel: hard",
                            "152:1 metadata-place"),
                    // Headings and parts
                    challenge(
                            "## Output of Kubernetes pod scaling command",
                            "## Why horizontal scaling differs from vertical scaling",
                            "62:4 id-unique"),
                    challenge(
                            "## Output of Kubernetes pod scaling command",
                            "##",
                            "62:1 title-present"),
                    challenge(
                            "machine learning operations?\n",
                            "machine learning operations?\n---\n",
                            "26:1 setext-heading"),
                    challenge(
                            "### Hint\n\nThink about cluster limits that prevent scaling.\n",
                            "",
                            "167:4 hint-present"),
                    challenge(
                            "### Hint\n\nThink about cluster",
                            "### Hnit\n\nThink about cluster",
                            "185:5 unknown-part"),
                    challenge(
                            "### Hint\n\nThink about cluster",
                            "### Answer\n\nD\n\n### Hint\n\nThink about cluster",
                            "185:5 unknown-part"),
                    challenge(
                            "Think about cluster limits",
                            "The deployment has a resource quota limiting pod count. Think about cluster limits",
                            "187:1 hint-leaks-answer"),
                    practice(
                            "### Quick check\n\nHeavy",
                            "### Solution\n\nHeavy",
                            "140:5 stray-content"),
                    practice(
                            "### Common mistakes\n\n- Relying",
                            "# Common mistakes\n\n- Relying",
                            "181:1 malformed-heading"),
                    challenge(
                            "--replicas=3\n```\n\n- [x]",
                            "--replicas=3\n```text\n\n- [x]",
                            "72:1 fence-swallows-question"));

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
        assertEquals(List.of("3:74 encoding"), reports(CHALLENGE, bytes));
    }

    private static String read(String file) throws IOException {
        return Files.readString(CONTENT.resolve(file));
    }

    private static List<String> reports(String file, byte[] bytes) throws IOException {
        SourceFolder folder = Beside.in(CONTENT);
        return Beside.check(SourceFile.decode(file, bytes), folder).stream()
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
