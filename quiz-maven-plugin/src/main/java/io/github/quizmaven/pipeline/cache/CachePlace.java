package io.github.quizmaven.pipeline.cache;

import io.github.quizmaven.bundle.staged.WaitingRoom;
import io.github.quizmaven.pipeline.cache.formula.KnownFormulas;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a cache is kept.
 *
 * @param file what is known of one source folder; null if nothing is kept
 * @param key what that depends on
 * @param formulas what is known of formulas, whoever has written them
 */
record CachePlace(@Nullable Path file, String key, KnownFormulas formulas) {

    /** Nowhere. */
    static final CachePlace NONE = new CachePlace(null, "", new KnownFormulas(null, ""));

    /** In a folder, which need not exist; nowhere if it is unknown which plugin this is. */
    static CachePlace in(Path folder, QuizSettings settings) {
        @Nullable String plugin = CacheKey.plugin();
        return plugin == null ? NONE : in(folder, settings, plugin);
    }

    /**
     * @param plugin which plugin it is that did what the cache knows
     */
    static CachePlace in(Path folder, QuizSettings settings, String plugin) {
        return new CachePlace(
                folder.resolve(CacheKey.fileName(folder, settings)),
                CacheKey.ofFiles(settings, plugin),
                new KnownFormulas(folder.resolve("formulas.bin"), CacheKey.ofFormulas(plugin)));
    }

    /** Where pages wait that are made before their site is built; null if nothing is kept. */
    @Nullable WaitingRoom waitingRoom(Path output) {
        return file == null
                ? null
                : new WaitingRoom(file.resolveSibling(file.getFileName() + ".pages"), output);
    }
}
