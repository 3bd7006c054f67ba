package io.github.quizmaven.trace;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of all files of a folder.
 *
 * @param name what it is called in the table
 * @param files how many files it holds
 * @param all what became of them
 */
record TracedFolder(String name, int files, Traced all) {

    /** What other files say about a file is no report about its lines. */
    private static final Set<String> OF_THE_BANK =
            Set.of("duplicate-question", "conflicting-answer");

    static TracedFolder of(String name, Path root) throws IOException {
        QuizSettings settings =
                new QuizSettings(
                        root,
                        root.resolveSibling("out"),
                        List.of(),
                        List.of(),
                        RuleLevels.DEFAULT,
                        FailOn.ERROR,
                        false,
                        RenderInvalid.FAIL);
        Map<String, List<Diagnostic>> reports =
                BuiltIn.pipeline().check(settings).found().all().stream()
                        .filter(each -> !OF_THE_BANK.contains(each.rule().name()))
                        .collect(Collectors.groupingBy(each -> each.place().path()));
        SourceTree tree = SourceTree.below(root, List.of(), List.of());
        SourceFolder folder = new FilesOf(tree);
        List<String> paths = new ArrayList<>(tree.quizzes());
        paths.addAll(tree.collections());
        Traced all = new Traced(Map.of(), List.of(), List.of());
        for (String path : paths) {
            if (tree.open(path, SourceTree.MAX_BYTES) instanceof Opened.Content content) {
                all =
                        all.plus(
                                Traced.of(
                                        SourceFile.decode(path, content.bytes()),
                                        tree.collections().contains(path),
                                        folder,
                                        reports.getOrDefault(path, List.of())));
            }
        }
        return new TracedFolder(name, paths.size(), all);
    }

    /** What is beside the files. */
    private record FilesOf(SourceTree tree) implements SourceFolder {

        @Override
        public Set<String> names(String folder) {
            return tree.names(folder);
        }

        @Override
        public Opened open(String path, int most) {
            return tree.open(path, most);
        }
    }

    static String header() {
        return "| what | files | lines | "
                + Arrays.stream(Fate.values())
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" | "))
                + " | raw |\n|"
                + "---|".repeat(Fate.values().length + 4)
                + "\n";
    }

    String row() {
        return "| %s | %d | %d | %s | %d |%n"
                .formatted(
                        name,
                        files,
                        all.counts().values().stream().mapToInt(Integer::intValue).sum(),
                        Arrays.stream(Fate.values())
                                .map(each -> String.valueOf(all.counts().getOrDefault(each, 0)))
                                .collect(Collectors.joining(" | ")),
                        all.raw().size());
    }
}
