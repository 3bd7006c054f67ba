package io.github.quizmaven.diagnostic;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a CI system that reads a log would take for a command. */
public final class LogCommands {

    private static final Pattern COMMAND =
            Pattern.compile(
                    "^\\s*::|##\\w*\\[|section_(start|end):\\d+:\\w+\\r", Pattern.MULTILINE);

    private LogCommands() {}

    public static List<String> in(String printed) {
        return COMMAND.matcher(printed).results().map(MatchResult::group).toList();
    }
}
