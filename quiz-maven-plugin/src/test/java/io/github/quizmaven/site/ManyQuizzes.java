package io.github.quizmaven.site;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * As many quizzes as a large site has, whose titles and questions repeat no more than real ones.
 */
final class ManyQuizzes {

    private static final List<String> THINGS =
            List.of(
                    ("Pods Services Ingress Volumes Secrets Branches Commits Pipelines Caches Queues"
                                    + " Schemas Indexes Transactions Sockets Threads Locks Streams"
                                    + " Closures Generics Records Modules Packages Proxies Tokens"
                                    + " Cookies Sessions Headers Routers Firewalls Certificates"
                                    + " Backups Snapshots Replicas Shards Partitions Topics Brokers"
                                    + " Consumers Producers Dashboards Alerts Traces Metrics Logs"
                                    + " Images Containers Registries Clusters Nodes Quotas Budgets"
                                    + " Matrices Vectors Gradients Tensors Kernels Filters Signals"
                                    + " Embeddings Prompts Agents")
                            .split(" "));

    private static final List<String> DEEDS =
            List.of(
                    ("Scaling Testing Debugging Securing Measuring Migrating Designing Sharing"
                                    + " Updating Restoring Comparing Monitoring Reading Writing"
                                    + " Deploying Refactoring Naming Versioning Planning Reviewing")
                            .split(" "));

    private static final List<String> LEVELS = List.of("beginner", "intermediate", "advanced");

    private ManyQuizzes() {}

    /** Quizzes in some folders, each with three questions. */
    static List<Quiz> of(int count, int folders) {
        Random random = new Random(42);
        List<Quiz> quizzes = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            quizzes.add(quiz(number, number % folders, random));
        }
        return quizzes;
    }

    static List<QuizSummary> summaries(int count, int folders) {
        return of(count, folders).stream().map(QuizSummary::of).toList();
    }

    private static Quiz quiz(int number, int folder, Random random) {
        String title = "%s %s with %s".formatted(deed(random), thing(random), thing(random));
        String name = (title + " " + number).toLowerCase(Locale.ROOT).replace(' ', '-');
        Mode mode = Mode.values()[random.nextInt(3)];
        Question[] questions = new Question[3];
        for (int place = 0; place < questions.length; place++) {
            questions[place] =
                    Quizzes.question("q" + place, thing(random) + " and " + thing(random))
                            .level(LEVELS.get(random.nextInt(LEVELS.size())))
                            .time(30 + 30L * random.nextInt(4))
                            .stem(stem(random))
                            .key("Yes")
                            .distractor("No")
                            .build();
        }
        return Quizzes.quiz("part-%d/%s".formatted(folder + 1, name), mode, questions)
                .title(title)
                .description("What to know of " + stem(random))
                .topic(THINGS.get(folder % THINGS.size()))
                .tags(thing(random).toLowerCase(Locale.ROOT))
                .build();
    }

    private static String stem(Random random) {
        return "When %s %s before %s, what happens to %s and %s?"
                .formatted(deed(random), thing(random), deed(random), thing(random), thing(random));
    }

    private static String thing(Random random) {
        return THINGS.get(random.nextInt(THINGS.size()));
    }

    private static String deed(Random random) {
        return DEEDS.get(random.nextInt(DEEDS.size()));
    }
}
