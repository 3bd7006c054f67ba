package io.github.quizmaven.mojo.run;

import io.github.quizmaven.diagnostic.OneLine;
import io.github.quizmaven.pipeline.Analysis;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.report.Summary;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Keeps quizzes with errors from being published.
 *
 * @param done what the goal does to the others, as in {@code rendered}
 */
public record OnlySound(ModuleRun run, String done) {

    /** Fails if there are quizzes with errors, unless they are to be left out. */
    public void judge(Analysis analysis) throws MojoFailureException {
        int invalid = analysis.invalid().size();
        if (run.settings().renderInvalid() == RenderInvalid.SKIP) {
            if (invalid > 0) {
                run.log()
                        .warn(
                                "left out %s with errors: `%s`"
                                        .formatted(
                                                quizzes(invalid),
                                                OneLine.of(
                                                        String.join("`, `", analysis.invalid()))));
            }
            return;
        }
        run.judge(analysis);
        if (invalid > 0) {
            throw new MojoFailureException(
                    "%s with errors cannot be %s%s"
                            .formatted(quizzes(invalid), done, hidden(analysis)));
        }
    }

    private static String hidden(Analysis analysis) {
        return analysis.known().hasErrors()
                ? ", known or not: `quiz.renderInvalid=skip` leaves them out"
                : "";
    }

    private static String quizzes(int count) {
        return Summary.plural(count, "quiz", "quizzes");
    }
}
