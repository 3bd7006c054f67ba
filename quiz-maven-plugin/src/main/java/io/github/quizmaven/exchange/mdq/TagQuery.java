package io.github.quizmaven.exchange.mdq;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words with {@code AND}, {@code OR}, {@code NOT} and parentheses that choose questions by tag. */
final class TagQuery {

    private static final Pattern TOKEN = Pattern.compile("[()]|[^\\s()]+");
    private static final int DEEPEST = 20;

    private final List<String> tokens = new ArrayList<>();
    private final Set<String> tags;
    private int at;
    private boolean sound = true;

    private TagQuery(String query, Set<String> tags) {
        Matcher token = TOKEN.matcher(query);
        while (token.find()) {
            tokens.add(token.group());
        }
        this.tags = tags;
    }

    /** Whether a question with some tags is chosen; null if this is no query. */
    static @Nullable Boolean holds(String query, Set<String> tags) {
        TagQuery reader = new TagQuery(query, tags);
        boolean value = or(reader, 0);
        return reader.sound && reader.at == reader.tokens.size() ? Boolean.valueOf(value) : null;
    }

    private static boolean or(TagQuery query, int depth) {
        boolean value = and(query, depth);
        while (query.takes("OR")) {
            value |= and(query, depth);
        }
        return value;
    }

    private static boolean and(TagQuery query, int depth) {
        boolean value = one(query, depth);
        while (query.takes("AND")) {
            value &= one(query, depth);
        }
        return value;
    }

    private static boolean one(TagQuery query, int depth) {
        boolean negative = false;
        while (query.takes("NOT")) {
            negative = !negative;
        }
        boolean value;
        if (query.takes("(")) {
            if (depth >= DEEPEST) {
                query.sound = false;
                return false;
            }
            value = or(query, depth + 1);
            query.sound &= query.takes(")");
        } else {
            boolean word =
                    query.at < query.tokens.size() && !query.tokens.get(query.at).equals(")");
            query.sound &= word;
            value = word && query.tags.contains(query.tokens.get(query.at++));
        }
        return negative != value;
    }

    private boolean takes(String token) {
        boolean found = at < tokens.size() && tokens.get(at).equals(token);
        at += found ? 1 : 0;
        return found;
    }
}
