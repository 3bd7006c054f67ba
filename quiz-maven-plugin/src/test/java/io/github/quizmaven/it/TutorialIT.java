package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** The tutorial as somebody follows it: each command is run, each output is compared. */
class TutorialIT {

    private static final Path PAGE = Path.of("..", "docs", "tutorial.md");
    private static final String QUIZ = "src/quiz/linux/files.md";

    private final Maven maven = Maven.running();
    private Path folder;
    private List<String> printed = List.of();

    @Test
    void leadsFromNothingToASite() throws Exception {
        folder = maven.emptyFolder("tutorial");
        int commands = 0;
        for (FencedCodeBlock block : blocks()) {
            switch (block.getInfo()) {
                case "sh" -> {
                    for (String command : block.getLiteral().lines().toList()) {
                        follow(command);
                        commands++;
                    }
                }
                case "console" -> assertPrinted(block.getLiteral().lines().toList());
                case "markdown" -> Files.writeString(folder.resolve(QUIZ), block.getLiteral());
                case "replace" -> replace(block.getLiteral().lines().toList());
                default -> throw new AssertionError("a block that nobody follows: " + block);
            }
        }

        assertEquals(7, commands);
        assertTrue(Files.exists(folder.resolve("target/quiz/linux/files/index.html")));
    }

    private static List<FencedCodeBlock> blocks() throws IOException {
        List<FencedCodeBlock> blocks = new ArrayList<>();
        Parser.builder()
                .build()
                .parse(Files.readString(PAGE))
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(FencedCodeBlock block) {
                                blocks.add(block);
                            }
                        });
        return blocks;
    }

    private void follow(String command) throws Exception {
        List<String> words = Arrays.asList(command.split(" "));
        switch (words.get(0)) {
            case "mkdir" -> Files.createDirectory(folder.resolve(words.get(1)));
            case "cd" -> folder = folder.resolve(words.get(1));
            case "mvn" -> {
                String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
                printed =
                        arguments[0].equals("quiz:serve")
                                ? serve(arguments)
                                : maven.run(folder, arguments).log();
            }
            default -> throw new AssertionError("a command that nobody runs: " + command);
        }
    }

    /** Ends it when it serves. */
    private List<String> serve(String... arguments) throws Exception {
        Process process = maven.begin(folder, arguments);
        List<String> lines = new ArrayList<>();
        try (BufferedReader log =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = log.readLine();
            while (line != null) {
                // Another test may have the port that is free for everybody else.
                lines.add(line.replaceFirst(":80\\d\\d/", ":8080/"));
                line = line.startsWith("[INFO] serving ") ? null : log.readLine();
            }
        } finally {
            process.destroy();
            assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        }
        return lines;
    }

    private void assertPrinted(List<String> expected) {
        List<String> lines =
                printed.stream()
                        .map(line -> line.replaceAll("\\(\\d+\\.\\d s\\)", "(0.0 s)"))
                        .filter(expected::contains)
                        .toList();

        assertEquals(expected, lines, () -> String.join("\n", printed));
    }

    private void replace(List<String> lines) throws IOException {
        Path quiz = folder.resolve(QUIZ);
        String text = Files.readString(quiz);
        String changed = text.replace(lines.get(0), lines.get(1));
        assertTrue(!changed.equals(text), text);
        Files.writeString(quiz, changed);
    }
}
