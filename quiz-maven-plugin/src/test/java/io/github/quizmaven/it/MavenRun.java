package io.github.quizmaven.it;

import java.util.ArrayList;
import java.util.List;

/**
 * What a Maven did.
 *
 * @param exit its exit code
 * @param log its lines, without colours
 */
record MavenRun(int exit, List<String> log) {

    MavenRun {
        log = List.copyOf(log);
    }

    /**
     * What a goal printed in a module, with {@code 0.0 s} for every time: the lines between its
     * banner and the next blank line, without what Maven copies and downloads for it.
     */
    String goal(String goal, String module) {
        List<String> printed = new ArrayList<>();
        boolean inside = false;
        for (String line : log) {
            if (line.startsWith("[INFO] --- ")) {
                inside = line.contains(":" + goal + " ") && line.endsWith(" @ " + module + " ---");
            } else if (line.strip().equals("[INFO]") || line.startsWith("[INFO] ----")) {
                inside = false;
            } else if (inside
                    && !line.matches("\\[INFO\\] (?:Copying|Download(?:ing|ed) from) .*")) {
                printed.add(line.replaceAll("\\(\\d+\\.\\d s\\)", "(0.0 s)"));
            }
        }
        return String.join("\n", printed);
    }

    /** The sentence with which Maven says why a goal failed. */
    String failure() {
        return log.stream()
                .filter(line -> line.startsWith("[ERROR] Failed to execute goal "))
                .map(line -> line.replaceFirst(".*? on project ", "").replace(" -> [Help 1]", ""))
                .findFirst()
                .orElse("");
    }

    List<String> warnings() {
        return log.stream().filter(line -> line.startsWith("[WARNING]")).toList();
    }

    /** Lines of a stack trace; nobody who writes quizzes should see one. */
    List<String> traces() {
        return log.stream().filter(line -> line.strip().startsWith("at ")).toList();
    }
}
