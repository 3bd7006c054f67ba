package io.github.quizmaven.site;

import static io.github.quizmaven.site.Quizzes.question;
import static io.github.quizmaven.site.Quizzes.quiz;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.Mode;

/** Quizzes that hold everything the page can show. */
public final class Samples {

    private Samples() {}

    public static Question choice() {
        return question("why-scaling", "Why horizontal scaling differs from *vertical* scaling")
                .category("conceptual")
                .level("intermediate")
                .time(120)
                .attempts(2)
                .stem("Which statement best explains why `horizontal` scaling is different?")
                .key("It adds machines, which then need coordination.")
                .distractor(
                        "It is always cheaper.",
                        "Cost depends on the workload; it is not what makes the strategy differ.")
                .distractor("It only works in the cloud.")
                .hint("Think about what changes when there is **more than one** machine.")
                .hint("Who decides which machine answers?")
                .solution(
                        "1. **One machine.** More CPU or RAM, one place.\n"
                                + "2. **Many machines.** Requests have to be shared out.")
                .quickCheck("More machines = coordination.")
                .mistake("Taking cost for the difference.")
                .mistake("Believing that scaling needs a cloud.")
                .references(
                        "[Kubernetes](https://kubernetes.io/docs/) and [practice](practice.md#a)")
                .build();
    }

    public static Question command() {
        return question("command-output", "Output of the scaling command")
                .category("command-output")
                .level("intermediate")
                .time(90)
                .attempts(2)
                .stem(
                        "What does this print?\n\n"
                                + "```bash\nkubectl scale deployment ml-model --replicas=3\n```")
                .distractor("```text\ndeployment.apps/ml-model created\n```")
                .key("```text\ndeployment.apps/ml-model scaled\n```")
                .distractor("None of the above")
                .solution("The object is named, then what was done to it.")
                .build();
    }

    /** Steps listed in the right order. */
    public static Question ordering() {
        return question("autoscaling", "Set up autoscaling")
                .category("workflow")
                .level("advanced")
                .time(180)
                .attempts(2)
                .stem("Put these steps in order.")
                .step("Deploy the model.")
                .step("Measure with `kubectl top pods`.")
                .step("Create a `HorizontalPodAutoscaler`.")
                .step("Test it under load.")
                .order(1, 2, 3, 4)
                .hint("Deploy first.")
                .solution("Deploy, measure, configure, test.")
                .build();
    }

    /** Steps listed as they are shown. */
    public static Question permutation() {
        return question("rollout", "Roll out a new version")
                .category("workflow")
                .level("beginner")
                .attempts(2)
                .step("Watch the rollout.")
                .step("Build the image.")
                .step("Apply the manifest.")
                .order(2, 3, 1)
                .solution("Build, apply, watch.")
                .build();
    }

    /** Steps, and sequences to choose from. */
    public static Question sequences() {
        return question("sequence", "Which sequence?")
                .category("workflow")
                .level("advanced")
                .time(60)
                .attempts(2)
                .stem("Three steps:")
                .step("Monitor the pods.")
                .step("Configure scaling.")
                .step("Deploy.")
                .prompt("Which sequence is correct?")
                .distractor("3,2,1", "The target comes from measured figures.")
                .key("3,1,2")
                .distractor("1,2,3")
                .hint("Deploying comes first.")
                .solution("Deploy, monitor, configure.")
                .build();
    }

    public static Quiz challenge() {
        return quiz(
                        "mlops/scaling-challenge",
                        Mode.CHALLENGE,
                        choice(),
                        command(),
                        ordering(),
                        permutation(),
                        sequences())
                .title("Scaling in MLOps")
                .description("Five problems about horizontal and vertical scaling.")
                .badge("Scaling Mastery in MLOps")
                .introduction(
                        "Five problems of five kinds, **each with its own clock**.\n\n"
                                + "To warm up, try the [practice](practice.md).")
                .build();
    }

    public static Quiz of(Mode mode) {
        return quiz("mlops/" + mode.word(), mode, choice(), command(), ordering(), sequences())
                .title("Scaling, to " + mode.word())
                .introduction("An introduction.")
                .build();
    }

    public static Quiz arabic() {
        return quiz(
                        "عربي/توسع",
                        Mode.CHALLENGE,
                        question("لماذا", "لماذا يختلف التوسع الأفقي؟")
                                .category("conceptual")
                                .level("intermediate")
                                .time(120)
                                .attempts(2)
                                .stem("أي عبارة صحيحة عن `kubectl scale`؟")
                                .key("يضيف آلات تحتاج إلى تنسيق.")
                                .distractor("أرخص دائما.", "التكلفة تعتمد على الحمل.")
                                .distractor("`kubectl get`")
                                .hint("فكر في عدد الآلات.")
                                .solution(
                                        "الآلات الكثيرة تحتاج إلى تنسيق.\n\n"
                                                + "```bash\n"
                                                + "kubectl get\n"
                                                + "```")
                                .build(),
                        question("ترتيب", "رتب الخطوات")
                                .category("workflow")
                                .level("advanced")
                                .step("انشر النموذج")
                                .step("راقب الحمل")
                                .step("اضبط التوسع")
                                .order(1, 2, 3)
                                .solution("انشر ثم راقب.")
                                .build())
                .lang("ar")
                .title("التوسع في MLOps")
                .badge("إتقان التوسع")
                .introduction("اختبر فهمك.")
                .build();
    }
}
