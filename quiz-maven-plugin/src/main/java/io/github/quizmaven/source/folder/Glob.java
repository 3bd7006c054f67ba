package io.github.quizmaven.source.folder;

import java.util.regex.Pattern;

/**
 * A pattern for paths that are written with {@code /}: {@code *} and {@code ?} stay within a name,
 * {@code **} crosses folders, a trailing {@code /} means everything below. Case matters on every
 * system, so that a build finds the same files everywhere.
 */
public final class Glob {

    private static final String ALL = "**";

    private final boolean all;
    private final Pattern pattern;

    public Glob(String glob) {
        String normal = glob.strip().replace('\\', '/');
        this.all = normal.equals(ALL);
        this.pattern = Pattern.compile(regex(normal.endsWith("/") ? normal + ALL : normal));
    }

    public boolean matches(String path) {
        return all || pattern.matcher(path).matches();
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int at = 0;
        while (at < glob.length()) {
            if (glob.startsWith("**/", at)) {
                regex.append("(?:.*/)?");
                at += 3;
            } else if (glob.startsWith("**", at)) {
                regex.append(".*");
                at += 2;
            } else {
                regex.append(one(glob.charAt(at)));
                at++;
            }
        }
        return regex.toString();
    }

    private static String one(char character) {
        return switch (character) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            default -> Pattern.quote(String.valueOf(character));
        };
    }
}
