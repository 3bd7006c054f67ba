package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.Golden;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.report.ConsoleReport;
import io.github.quizmaven.report.RunReport;
import io.github.quizmaven.report.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All that a run over a faulty bank prints, as Maven shows it. */
class TranscriptTest {

    private static final Path BANK =
            Path.of("src", "test", "resources", "fixtures", "forty-faults");

    @Test
    void transcriptOfABankWithFaultsOfAllKinds() throws IOException {
        Analysis analysis = analyse();
        assertTrue(analysis.found().all().size() >= 40);
        Golden.assertMatches(BANK.resolve("transcript.txt"), transcript(analysis));
    }

    @Test
    void twoRunsPrintTheSame() throws IOException {
        assertEquals(transcript(analyse()), transcript(analyse()));
    }

    private static Analysis analyse() throws IOException {
        return BuiltIn.pipeline()
                .check(
                        new QuizSettings(
                                BANK,
                                BANK.resolve("none"),
                                List.of(),
                                List.of(),
                                RuleLevels.DEFAULT,
                                FailOn.ERROR,
                                false,
                                RenderInvalid.FAIL));
    }

    private static String transcript(Analysis analysis) {
        StringBuilder log = new StringBuilder();
        Summary summary =
                new Summary(
                        analysis.files(),
                        analysis.questions(),
                        analysis.found(),
                        0,
                        analysis.ignored(),
                        Duration.ZERO);
        new RunReport(new ConsoleReport("src/quiz/"), summary, false)
                .print(
                        (severity, text) ->
                                log.append('[')
                                        .append(severity.name())
                                        .append("] ")
                                        .append(text)
                                        .append('\n'));
        return log.toString();
    }
}
