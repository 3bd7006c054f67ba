package io.github.quizmaven.language.folder;

import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevel;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.schema.layer.SchemaFile;
import io.github.quizmaven.site.SiteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns what somebody has set into settings. What cannot be one is told and left out. */
final class SettingsReader {

    private static final int MOST_BYTES = 4 << 20;

    private final Path base;
    private final Consumer<String> problems;

    /**
     * @param base where paths start
     */
    SettingsReader(Path base, Consumer<String> problems) {
        this.base = base;
        this.problems = problems;
    }

    QuizSettings read(WrittenSettings written, Path source) {
        return new QuizSettings(
                source,
                source.resolve("_site"),
                orEmpty(written.includes()),
                orEmpty(written.excludes()),
                schemas(orEmpty(written.schemas())),
                levels(written.rules()),
                FailOn.ERROR,
                false,
                RenderInvalid.FAIL,
                SiteOptions.DEFAULT);
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }

    private RuleLevels levels(Map<String, String> rules) {
        Map<String, RuleLevel> levels = new HashMap<>();
        rules.forEach(
                (name, written) -> {
                    @Nullable RuleLevel level = level(written);
                    if (!RuleCatalog.names().contains(name)) {
                        problems.accept(
                                "`rules` names `%s`, which is not a rule%s"
                                        .formatted(name, meant(name)));
                    } else if (level == null) {
                        problems.accept(
                                "`rules` sets `%s` to `%s`: write `error`, `warning`, `info` or `off`"
                                        .formatted(name, written));
                    } else if (RuleCatalog.isFixed(name) && level != RuleLevel.ERROR) {
                        problems.accept("`rules` cannot change `" + name + "`, always an error");
                    } else {
                        levels.put(name, level);
                    }
                });
        return new RuleLevels(levels);
    }

    private static String meant(String name) {
        return Suggestion.of(name, RuleCatalog.names())
                .map(each -> ": did you mean `" + each + "`?")
                .orElse("");
    }

    private static @Nullable RuleLevel level(String written) {
        for (RuleLevel each : RuleLevel.values()) {
            if (each.name().equals(written.strip().toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        return null;
    }

    private List<SchemaFile> schemas(List<String> names) {
        List<SchemaFile> files = new ArrayList<>();
        for (String each : names) {
            try {
                Path file = base.resolve(each).normalize();
                if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
                    files.add(
                            new SchemaFile(each, file.toUri().toString(), Files.readString(file)));
                } else {
                    problems.accept("`schemas` holds `" + each + "`, but there is no such file");
                }
            } catch (IOException | InvalidPathException unreadable) {
                problems.accept("`schemas` holds `" + each + "`, which cannot be read");
            }
        }
        return files;
    }
}
