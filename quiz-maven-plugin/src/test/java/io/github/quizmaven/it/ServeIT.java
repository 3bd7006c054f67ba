package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The goal serve, from its first line to Ctrl-C. */
class ServeIT {

    private static final String SERVING = "[INFO] serving ";

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.it.Maven#all")
    void servesTheSiteUntilItIsEnded(Maven maven) throws Exception {
        Path project = maven.project("sound-quizzes");
        Process process = maven.begin(project, "quiz:serve", "-Dquiz.port=0");
        try (BufferedReader log =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>();
            String line = log.readLine();
            while (line != null && !line.startsWith(SERVING)) {
                lines.add(line);
                line = log.readLine();
            }
            assertTrue(line != null, lines.toString());
            String address = line.substring(SERVING.length(), line.indexOf(": Ctrl-C"));

            HttpResponse<String> page =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(address + "linux/files/"))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString());

            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("/_live/live.js"));
        } finally {
            process.destroy();
            assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        }
    }
}
