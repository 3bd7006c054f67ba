package io.github.quizmaven.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a site be built again. */
class SourceWatchTest {

    @TempDir Path folder;

    @Test
    void noticesNewChangedAndDeletedFilesAlsoInNewFolders() throws Exception {
        try (SourceWatch watch = new SourceWatch(folder)) {
            Files.writeString(folder.resolve("a.md"), "new");
            await(watch);
            Files.writeString(folder.resolve("a.md"), "changed");
            await(watch);
            Files.createDirectories(folder.resolve("b/c"));
            await(watch);
            Files.writeString(folder.resolve("b/c/d.svg"), "new");
            await(watch);
            Files.delete(folder.resolve("a.md"));
            await(watch);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, true",
        "b/c.svg, true",
        "target/quiz/index.html, false",
        "_site/index.html, false",
        ".a.md.swp, false",
        "b/node_modules/c.md, false"
    })
    void doesNotFollowWhatABuildOrAnEditorKeepsThere(String file, boolean followed)
            throws Exception {
        try (SourceWatch watch = new SourceWatch(folder)) {
            assertEquals(followed, watch.isRead(folder.toRealPath().resolve(file)));
        }
    }

    private static void await(SourceWatch watch) throws Exception {
        noticed(watch).get(1, TimeUnit.MINUTES);
    }

    private static CompletableFuture<Void> noticed(SourceWatch watch) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        watch.await();
                    } catch (InterruptedException end) {
                        Thread.currentThread().interrupt();
                    }
                });
    }
}
