package io.github.quizmaven.language.folder;

import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.LiveFolder;
import io.github.quizmaven.pipeline.QuizPipeline;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source folder that a file is part of, as a build would: where a POM is above it, the
 * module's; else a folder {@code src/quiz}; else all of the editor's folder. Where the editor has
 * no folder, or the user's own, a file is seen with those beside it. For one thread.
 */
public final class SourceFolders {

    private static final String DEFAULT = "src/quiz";

    /**
     * A source folder on the disk.
     *
     * @param settings with the folder
     * @param nested whether the folders in it are part of it
     */
    private record Choice(QuizSettings settings, boolean nested) {

        Object key() {
            return List.of(settings.analysisKey(), nested);
        }
    }

    private final Consumer<String> problems;
    private final Set<String> told = new HashSet<>();
    private final Map<Path, SourceFolder> known = new HashMap<>();
    private final Set<Path> foreign = new HashSet<>();
    private final Map<Object, SourceFolder> byKey = new HashMap<>();
    private List<Path> workspaces = List.of();
    private WrittenSettings editor = WrittenSettings.NONE;
    private WrittenSettings outer = WrittenSettings.NONE;

    /**
     * @param problems hears once of what is wrong with settings
     */
    public SourceFolders(Consumer<String> problems) {
        this.problems = problems;
    }

    /** Takes the editor's folders. */
    public void workspaces(List<Path> folders) {
        workspaces = folders.stream().map(SourceFolders::realFolder).toList();
        forget();
    }

    /** Takes what the editor sets, which goes before all else. */
    public void editor(WrittenSettings settings) {
        editor = settings;
        told.clear();
        forget();
    }

    /** Takes what the command line sets, which goes before POMs. */
    public void outer(WrittenSettings settings) {
        outer = settings;
        forget();
    }

    private void forget() {
        byKey.clear();
        look();
    }

    /** Looks again for POMs and folders with the next file. */
    public void look() {
        known.clear();
        foreign.clear();
    }

    /** The source folder of a file; null if it is part of none. */
    public @Nullable SourceFolder of(Path file) throws IOException {
        @Nullable Path folder = real(file).getParent();
        if (folder == null || foreign.contains(folder)) {
            return null;
        }
        @Nullable SourceFolder found = known.get(folder);
        if (found == null) {
            @Nullable Choice choice = choose(folder);
            if (choice == null) {
                foreign.add(folder);
                return null;
            }
            found = byKey.get(choice.key());
            if (found == null) {
                found = make(choice);
                byKey.put(choice.key(), found);
            } else if (!known.containsValue(found)) {
                found.folder().refresh();
            }
            known.put(folder, found);
        }
        return found;
    }

    /** A path with the links of its folders followed: the file itself may be one. */
    static Path real(Path file) {
        Path path = file.toAbsolutePath().normalize();
        @Nullable Path parent = path.getParent();
        try {
            return parent == null || path.getFileName() == null
                    ? path
                    : parent.toRealPath().resolve(path.getFileName());
        } catch (IOException missing) {
            return path;
        }
    }

    private static Path realFolder(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException missing) {
            return folder.toAbsolutePath().normalize();
        }
    }

    private @Nullable Choice choose(Path folder) {
        @Nullable Path workspace =
                workspaces.stream()
                        .filter(folder::startsWith)
                        .max(Comparator.comparing(Path::getNameCount))
                        .orElse(null);
        WrittenSettings set = editor.over(outer);
        boolean modules = false;
        for (Path at = folder; isSearched(at, workspace); at = at.getParent()) {
            boolean module = Files.isRegularFile(at.resolve(PomFile.NAME));
            modules |= module;
            WrittenSettings written = module ? set.over(PomFile.settings(at, workspace)) : set;
            boolean named = module || at.equals(workspace);
            @Nullable String name = named ? written.source() : null;
            @Nullable Path source = below(at, name == null ? DEFAULT : name);
            if (source != null && folder.startsWith(source)) {
                return choice(at, written, source, true);
            }
        }
        if (modules || workspace != null && set.source() != null) {
            return null;
        }
        return workspace == null || isTooWide(workspace)
                ? choice(folder, set, folder, false)
                : choice(workspace, set, workspace, true);
    }

    private static boolean isSearched(@Nullable Path folder, @Nullable Path workspace) {
        return folder != null && (workspace == null || folder.startsWith(workspace));
    }

    /** Whether a folder holds all that somebody has: nobody has looked at it as one of quizzes. */
    private static boolean isTooWide(Path workspace) {
        return realFolder(Path.of(System.getProperty("user.home"))).startsWith(workspace);
    }

    private static @Nullable Path below(Path base, String name) {
        try {
            Path source = base.resolve(name).normalize();
            return Files.isDirectory(source) ? source.toRealPath() : null;
        } catch (IOException | InvalidPathException none) {
            return null;
        }
    }

    private Choice choice(Path base, WrittenSettings written, Path source, boolean nested) {
        return new Choice(new SettingsReader(base, this::tell).read(written, source), nested);
    }

    private SourceFolder make(Choice choice) throws IOException {
        QuizPipeline pipeline = BuiltIn.pipeline();
        try {
            pipeline = BuiltIn.pipeline(choice.settings());
        } catch (BrokenSchemaException broken) {
            tell(String.valueOf(broken.getMessage()));
        }
        LiveFolder live = pipeline.live(choice.settings(), choice.nested());
        return new SourceFolder(choice.settings(), live);
    }

    private void tell(String problem) {
        if (told.add(problem)) {
            problems.accept(problem);
        }
    }
}
