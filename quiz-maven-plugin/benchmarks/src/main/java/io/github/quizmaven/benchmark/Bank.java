package io.github.quizmaven.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes quizzes to measure with, the same ones each time: ten questions a file unless said
 * otherwise, a hundred files a folder, all types, code in one question of four, a hint and a
 * solution in each. No question repeats another, and none has a flaw. It needs nothing else, so
 * that {@code java Bank.java FOLDER QUESTIONS [QUESTIONS-A-FILE]} runs it.
 */
public final class Bank {

    private static final int FILES_OF_FOLDER = 100;

    private static final List<String> SYSTEMS =
            words(
                    "cache, message queue, load balancer, search index, job scheduler, "
                            + "session store, feature store, build server, log collector, "
                            + "image resizer, payment gateway, rate limiter, read replica, "
                            + "object store, stream processor, model registry");

    private static final List<String> EVENTS =
            words(
                    "traffic doubles overnight, a disk fills up, one zone fails, "
                            + "a release is rolled back, clocks drift apart, a certificate expires, "
                            + "a client retries too eagerly, memory runs short, a table grows tenfold, "
                            + "a network link gets slow");

    private static final List<String> ACTIONS =
            words(
                    "Adds, Removes, Restarts, Compresses, Replicates, Partitions, Throttles, "
                            + "Batches, Encrypts, Measures, Postpones, Warms");

    private static final List<String> PARTS =
            words(
                    "workers, requests, replicas, connections, log entries, indexes, "
                            + "backups, timeouts, shards, buffers, snapshots, threads");

    private static final List<String> MANNERS =
            words(
                    "before the peak, one zone at a time, without telling clients, "
                            + "behind a feature flag, after each release, as soon as *latency* rises, "
                            + "while `readonly` is set, for large tenants only");

    private static final List<String> REASONS =
            List.of(
                    "It treats the symptom and leaves the cause",
                    "It helps only while the load is even",
                    "It costs more than what it saves",
                    "It moves the bottleneck to the network");

    private static final List<String> LEVELS = List.of("easy", "medium", "hard", "expert");

    private static final List<String> LETTERS = List.of("A", "B", "C", "D");

    private Bank() {}

    public static void main(String[] arguments) throws IOException {
        int questions = Integer.parseInt(arguments[1]);
        write(
                Path.of(arguments[0]),
                questions,
                arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10);
    }

    /** Writes a bank into a folder. */
    static void write(Path folder, int questions, int questionsOfFile) throws IOException {
        for (int first = 0, file = 0; first < questions; first += questionsOfFile, file++) {
            Path path = folder.resolve(path(file));
            Files.createDirectories(path.getParent());
            Files.writeString(
                    path, quiz(file, first, Math.min(questions, first + questionsOfFile)));
        }
    }

    private static String path(int file) {
        return "part-%03d/quiz-%05d.md".formatted(file / FILES_OF_FOLDER, file);
    }

    /** The text of a quiz with some of the questions. */
    static String quiz(int file, int first, int end) {
        Random random = new Random(file);
        StringBuilder text = new StringBuilder();
        text.append("---\ntitle: Operations, part ").append(file);
        text.append("\ndescription: Questions about running a ").append(pick(SYSTEMS, random));
        text.append(".\ntopic: operations\ntags: [operations, ").append(pick(SYSTEMS, random));
        text.append("]\nmode: practice\n---\n\n");
        text.append("Systems fail in *ordinary* ways. Part ").append(file);
        text.append(" asks what helps when ").append(pick(EVENTS, random)).append(".\n");
        for (int number = first; number < end; number++) {
            text.append('\n').append(new Bank.Writer(number).question());
        }
        return text.toString();
    }

    private static List<String> words(String list) {
        return List.of(list.split(", "));
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** Writes one question; its number decides everything in it. */
    private static final class Writer {

        private final int number;
        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final String system;
        private final String event;

        Writer(int number) {
            this.number = number;
            // The first numbers of neighbouring seeds are much alike.
            this.random = new Random(number * 0x9E3779B97F4A7C15L);
            this.system = pick(SYSTEMS, random);
            this.event = pick(EVENTS, random);
        }

        String question() {
            String title = "What happens to %s %d when %s?".formatted(system, number, event);
            line("## " + title);
            List<String> answer = answer();
            line("### Hint");
            line("Think of what %s %d waits for while %s.".formatted(system, number, event));
            line("### Solution");
            line(
                    "1. **Find the bottleneck.** For %s %d it is the %s, since %s.\n"
                                    .formatted(system, number, pick(PARTS, random), event)
                            + "2. **Compare the choices.** What is left over runs at %d %% of its limit."
                                    .formatted(random.nextInt(100)));
            answer.forEach(this::line);
            return text.toString().stripTrailing() + "\n";
        }

        private List<String> answer() {
            return switch (number % 10) {
                case 5 -> multipleChoice();
                case 6 -> ordering();
                case 7 -> matching();
                case 8 -> numeric();
                case 9 -> number % 20 == 9 ? shortAnswer() : cloze();
                default -> singleChoice();
            };
        }

        private void start(String type) {
            line(
                    "```yaml question\nlevel: %s\ncategory: troubleshooting\n%s```"
                            .formatted(pick(LEVELS, random), type));
            line(
                    "A team runs %s %d with %d %s. One morning %s, and **every** alert goes off."
                            .formatted(
                                    system,
                                    number,
                                    2 + random.nextInt(60),
                                    pick(PARTS, random),
                                    event));
            if (number % 4 == 1) {
                line(code());
            }
            if (number % 20 == 2) {
                line(
                        "| hour | requests | errors |\n|---|---:|---:|\n| 8 | %d | %d |\n| 9 | %d | %d |"
                                .formatted(
                                        random.nextInt(9000),
                                        random.nextInt(90),
                                        random.nextInt(9000),
                                        random.nextInt(90)));
            }
        }

        private List<String> singleChoice() {
            start("");
            int right = random.nextInt(4);
            List<String> options = statements(4);
            StringBuilder list = new StringBuilder();
            for (int at = 0; at < 4; at++) {
                list.append(at == right ? "- [x] " : "- [ ] ").append(options.get(at)).append('\n');
                if (at != right && random.nextBoolean()) {
                    list.append("  > ").append(pick(REASONS, random)).append(".\n");
                }
            }
            line(list.toString().stripTrailing());
            return List.of("Answer: " + LETTERS.get(right));
        }

        private List<String> multipleChoice() {
            start("type: multiple-choice\n");
            List<String> options = statements(4);
            line(
                    "- [x] %s\n- [ ] %s\n- [ ] %s\n- [x] %s"
                            .formatted(
                                    options.get(0),
                                    options.get(1),
                                    options.get(2),
                                    options.get(3)));
            return List.of("Answer: A, D");
        }

        private List<String> ordering() {
            start("type: ordering\n");
            List<String> steps = statements(4);
            StringBuilder list = new StringBuilder();
            for (int at = 0; at < steps.size(); at++) {
                list.append(at + 1).append(". ").append(steps.get(at)).append('\n');
            }
            line(list.toString().stripTrailing());
            return List.of();
        }

        private List<String> matching() {
            start("type: matching\n");
            List<String> statements = statements(3);
            StringBuilder table = new StringBuilder("| system | what it does |\n|---|---|");
            for (int at = 0; at < statements.size(); at++) {
                table.append("\n| ").append(SYSTEMS.get((number + at) % SYSTEMS.size()));
                table.append(" | ").append(statements.get(at)).append(" |");
            }
            line(table.toString());
            return List.of();
        }

        private List<String> numeric() {
            start("");
            line("### Answer");
            line("%d.5 ± 0.25".formatted(random.nextInt(1000)));
            return List.of();
        }

        private List<String> shortAnswer() {
            start("");
            line("### Answer");
            line("- quorum %d\n- majority %d".formatted(number, number));
            return List.of();
        }

        private List<String> cloze() {
            start("");
            line(
                    "The team keeps [[%d]] copies and calls it [[redundancy|replication]]."
                            .formatted(2 + number % 7));
            return List.of();
        }

        /** Statements that begin with different words. */
        private List<String> statements(int count) {
            List<String> actions = new ArrayList<>(ACTIONS);
            Collections.shuffle(actions, random);
            List<String> statements = new ArrayList<>();
            for (String action : actions.subList(0, count)) {
                statements.add(
                        "%s %d %s %s"
                                .formatted(
                                        action,
                                        2 + random.nextInt(900),
                                        pick(PARTS, random),
                                        pick(MANNERS, random)));
            }
            return statements;
        }

        private String code() {
            String name = system.replace(' ', '_') + number;
            int some = random.nextInt(500);
            return switch (number / 4 % 5) {
                case 0 ->
                        "```java\nint %s = %d; // per second\nfor (int i = 0; i < %s; i++) {\n    log.info(\"sent {}\", i);\n}\n```"
                                .formatted(name, some, name);
                case 1 ->
                        "```python\ndef %s(items):\n    # at most %d\n    return [each for each in items if each < %d]\n```"
                                .formatted(name, some, some);
                case 2 ->
                        "```bash\n# how many lines of today\ngrep -c '%s' app.log | awk '{ print $1 + %d }'\n```"
                                .formatted(name, some);
                case 3 ->
                        "```sql\nSELECT zone, count(*) FROM %s\nWHERE latency > %d -- ms\nGROUP BY zone;\n```"
                                .formatted(name, some);
                default ->
                        "```yaml\nname: %s # as deployed\nreplicas: %d\nports: [80, 443]\n```"
                                .formatted(name.toLowerCase(Locale.ROOT), some);
            };
        }

        private void line(String block) {
            text.append(block).append("\n\n");
        }
    }
}
