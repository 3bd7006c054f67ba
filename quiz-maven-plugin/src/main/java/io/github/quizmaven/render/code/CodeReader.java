package io.github.quizmaven.render.code;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.jspecify.annotations.Nullable;

/**
 * Reads one source, line by line. Only what the library says of places is used, never its text.
 *
 * <p>Not thread-safe, and for one source only.
 */
final class CodeReader {

    /** In a record of a session commands stand behind a prompt; the rest is what was printed. */
    private static final Pattern PROMPT =
            Pattern.compile("^(?:[\\w.@:~/\\[\\]-]*[$#]|>) ", Pattern.MULTILINE);

    private final CodeLanguage language;
    private final TokenMaker maker;
    private int state = TokenTypes.NULL;

    CodeReader(CodeLanguage language) {
        this.language = language;
        this.maker = TokenMakers.of(language);
    }

    /**
     * What each character is.
     *
     * @throws IllegalStateException if the library leaves something out
     */
    @Nullable CodeKind[] read(String source) {
        if (language == CodeLanguage.PHP && !source.contains("<?")) {
            readLine("<?php");
        }
        boolean session = language == CodeLanguage.CONSOLE && PROMPT.matcher(source).find();
        @Nullable CodeKind[] kinds = new CodeKind[source.length()];
        int start = 0;
        for (String line : source.split("\n", -1)) {
            @Nullable CodeKind[] found = session ? readSession(line) : readLine(line);
            System.arraycopy(found, 0, kinds, start, found.length);
            start += line.length() + 1;
        }
        return kinds;
    }

    private @Nullable CodeKind[] readSession(String line) {
        @Nullable CodeKind[] kinds = new CodeKind[line.length()];
        Matcher prompt = PROMPT.matcher(line);
        boolean command = prompt.find();
        if (!command || line.charAt(0) != '>') {
            state = TokenTypes.NULL;
        }
        if (command) {
            @Nullable CodeKind[] found = readLine(line.substring(prompt.end()));
            System.arraycopy(found, 0, kinds, prompt.end(), found.length);
        }
        return kinds;
    }

    private @Nullable CodeKind[] readLine(String line) {
        @Nullable CodeKind[] kinds = new CodeKind[line.length()];
        Segment all = new Segment(line.toCharArray(), 0, line.length());
        int at = 0;
        Token token = maker.getTokenList(all, state, 0);
        while (token != null) {
            state = token.getType();
            if (token.isPaintable()) {
                int end = at + token.length();
                if (token.getOffset() != at || end > line.length()) {
                    throw new IllegalStateException(token + " at " + at + " of " + line);
                }
                Arrays.fill(kinds, at, end, kind(token.getType(), line.substring(at, end)));
                at = end;
            }
            token = token.getNextToken();
        }
        if (at < line.length()) {
            throw new IllegalStateException("nothing at " + at + " of " + line);
        }
        refine(line, kinds);
        return kinds;
    }

    private @Nullable CodeKind kind(int type, String text) {
        boolean rule = type == TokenTypes.REGEX && text.startsWith("@");
        // To SQL's reader the dot in `a.b` is a number, and a shell's knows some commands: `grep`
        // but not `docker`, and `get` wherever it stands.
        boolean plain = text.equals(".") || type == TokenTypes.FUNCTION && isShell();
        return rule ? CodeKind.KEYWORD : plain ? null : CodeKind.of(type);
    }

    private boolean isShell() {
        return language == CodeLanguage.SHELL || language == CodeLanguage.CONSOLE;
    }

    private void refine(String line, @Nullable CodeKind[] kinds) {
        switch (language) {
            case YAML -> Refinements.yaml(line, kinds);
            case SHELL, CONSOLE, DOCKERFILE -> Refinements.shell(line, kinds);
            default -> {}
        }
    }
}
