package io.github.quizmaven.mojo.parameter;

import io.github.quizmaven.pipeline.path.NameFlaw;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.quiz.word.Word;
import io.github.quizmaven.source.folder.FileRole;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Translates the parameters of a quiz to begin with.
 *
 * @param name the file's name without its ending
 * @param file where it is going to be
 * @param types those of its questions
 */
public record StarterParameters(String name, Path file, List<QuestionType> types) {

    private static final String ENDING = ".md";

    public StarterParameters {
        types = List.copyOf(types);
    }

    public static StarterParameters read(
            ModuleFolders folders, File source, @Nullable String name, List<String> types)
            throws SettingsException {
        if (name == null || name.isBlank()) {
            throw new SettingsException(
                    "`quiz.name` is not set: name the new quiz, as in `-Dquiz.name=linux/files`");
        }
        String bare = name.strip().replace('\\', '/');
        if (bare.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            bare = bare.substring(0, bare.length() - ENDING.length());
        }
        check(name, bare);
        Path file = folders.absolute(source).resolve(bare + ENDING);
        return new StarterParameters(
                bare.substring(bare.lastIndexOf('/') + 1), file, questionTypes(types));
    }

    private static void check(String name, String bare) throws SettingsException {
        for (String each : bare.split("/", -1)) {
            if (each.isEmpty() || !FileRole.isOpen(each)) {
                throw new SettingsException(
                        "`quiz.name` is `%s`: quizzes are not looked for under such a name"
                                .formatted(name));
            }
        }
        @Nullable String flaw = NameFlaw.of(bare + ENDING);
        if (flaw != null) {
            throw new SettingsException("`quiz.name` cannot be `%s`: %s".formatted(name, flaw));
        }
        if (bare.equals("index") || bare.endsWith("/index")) {
            throw new SettingsException(
                    "`quiz.name` cannot be `%s`: an `index.md` introduces its folder and is no quiz"
                            .formatted(name));
        }
    }

    private static List<QuestionType> questionTypes(List<String> words) throws SettingsException {
        List<QuestionType> types = new ArrayList<>();
        Set<QuestionType> seen = EnumSet.noneOf(QuestionType.class);
        for (String each : words) {
            String word = Choice.of("quiz.types", each, Word.all(QuestionType.class));
            QuestionType type = Word.find(QuestionType.class, word).orElseThrow();
            if (!seen.add(type)) {
                throw new SettingsException(
                        "`quiz.types` names `%s` twice: the new quiz has one question of a type"
                                .formatted(word));
            }
            types.add(type);
        }
        return types;
    }
}
