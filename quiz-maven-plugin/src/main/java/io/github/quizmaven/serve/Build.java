package io.github.quizmaven.serve;

import java.util.List;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * What browsers are told of a build.
 *
 * @param problems what is wrong, in the order of files
 */
public record Build(List<Problem> problems) {

    /** A build that found nothing wrong. */
    public static final Build SOUND = new Build(List.of());

    /**
     * One thing that is wrong.
     *
     * @param page the folder of the page that shows the file, as in {@code linux/files/}; empty for
     *     what belongs to no single page
     * @param severity {@code error}, {@code warning} or {@code info}
     * @param text what the console says
     */
    public record Problem(String page, String severity, String text) {}

    public Build {
        problems = List.copyOf(problems);
    }

    String json() {
        StringBuilder json = new StringBuilder("[");
        for (Problem each : problems) {
            json.append(json.length() == 1 ? "" : ",");
            json.append("{\"page\":").append(quoted(each.page()));
            json.append(",\"severity\":").append(quoted(each.severity()));
            json.append(",\"text\":").append(quoted(each.text())).append('}');
        }
        return json.append(']').toString();
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
