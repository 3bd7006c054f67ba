package io.github.quizmaven.render.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A record of a session: commands follow a prompt; the rest is what was printed. */
final class Session {

    private static final Pattern PROMPT =
            Pattern.compile("^(?:[\\w.@:~/\\[\\]-]*+[$#]|(>)) ", Pattern.MULTILINE);

    private final String source;
    private final Grammar grammar;
    private final @Nullable CodeKind[] kinds;

    private final StringBuilder command = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();

    private Session(String source, Grammar grammar) {
        this.source = source;
        this.grammar = grammar;
        this.kinds = new CodeKind[source.length()];
    }

    /** Whether any line begins with a prompt. */
    static boolean is(String source) {
        return PROMPT.matcher(source).find();
    }

    /** What each character is. */
    static @Nullable CodeKind[] read(String source, Grammar grammar) {
        Session session = new Session(source, grammar);
        Matcher prompt = PROMPT.matcher(source);
        while (prompt.find()) {
            if (prompt.group(1) == null) {
                session.readCommand();
            }
            session.add(prompt.end());
        }
        session.readCommand();
        return session.kinds;
    }

    private void add(int start) {
        int end = source.indexOf('\n', start);
        command.append(source, start, end < 0 ? source.length() : end).append('\n');
        starts.add(start);
    }

    /** Reads the lines of a command together, since a part may go on in the next line. */
    private void readCommand() {
        @Nullable CodeKind[] found = CodeReader.read(command, grammar);
        int from = 0;
        for (int start : starts) {
            int length = command.indexOf("\n", from) - from;
            System.arraycopy(found, from, kinds, start, length);
            from += length + 1;
        }
        command.setLength(0);
        starts.clear();
    }
}
