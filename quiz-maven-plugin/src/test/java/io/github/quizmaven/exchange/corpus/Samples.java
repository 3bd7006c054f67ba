package io.github.quizmaven.exchange.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files of a format. */
final class Samples {

    /** Formats of which there is nothing but their documentation. */
    private static final List<String> DOCUMENTED = List.of("quizdown", "text2qti");

    private static final Pattern CODE =
            Pattern.compile(
                    "(?ms)^(?<fence>`{3,})(?<info>[^`\\n]*)\\n(?<code>.*?)^\\k<fence>[ \\t]*$");

    private static final Pattern QUESTION = Pattern.compile("(?m)^\\s*(?:#+ |\\d+\\.|[-*] )");

    private Samples() {}

    /**
     * The folder of a format's files.
     *
     * @param room where the blocks of code of documentation become files of their own: the pages
     *     around them are not in the format that they describe
     */
    static Path of(String format, Corpus corpus, Path room) throws IOException {
        Path from = corpus.root().resolve(format);
        if (!DOCUMENTED.contains(format)) {
            return from;
        }
        Path to = room.resolve("samples-" + format);
        String ending = format.equals("quizdown") ? ".md" : ".txt";
        int count = 0;
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    if (List.of("", "html", "markdown").contains(code.group("info").strip())
                            && QUESTION.matcher(code.group("code")).find()) {
                        Files.createDirectories(to);
                        Files.writeString(to.resolve(++count + ending), code.group("code"));
                    }
                }
            }
        }
        return to;
    }
}
