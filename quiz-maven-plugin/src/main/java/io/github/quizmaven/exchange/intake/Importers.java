package io.github.quizmaven.exchange.intake;

import io.github.quizmaven.exchange.aiken.AikenImporter;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.gfm.GfmImporter;
import io.github.quizmaven.exchange.gift.GiftImporter;
import io.github.quizmaven.exchange.mdbook.MdbookImporter;
import io.github.quizmaven.exchange.mdq.MdqImporter;
import io.github.quizmaven.exchange.mkdocs.MkdocsQuizImporter;
import io.github.quizmaven.exchange.moodle.MoodleImporter;
import io.github.quizmaven.exchange.quizdown.QuizdownImporter;
import io.github.quizmaven.exchange.quizmd.QuizmdImporter;
import io.github.quizmaven.exchange.text2qti.Text2qtiImporter;
import java.util.List;
import java.util.stream.Stream;

/** Every format that can be imported, listed by hand. */
public final class Importers {

    private static final List<Importer> ALL =
            List.of(
                    new GfmImporter(),
                    new QuizmdImporter(),
                    new MdqImporter(),
                    new MkdocsQuizImporter(),
                    new QuizdownImporter(),
                    new Text2qtiImporter(),
                    new MdbookImporter(),
                    new GiftImporter(),
                    new MoodleImporter(),
                    new AikenImporter());

    private static final Importer AUTO = new AutoImporter(ALL);

    private Importers() {}

    public static List<Importer> all() {
        return ALL;
    }

    /** The names by which users choose. */
    public static List<String> formats() {
        return choices().map(Importer::format).toList();
    }

    /**
     * @param format one of {@link #formats}
     */
    public static Importer named(String format) {
        return choices().filter(each -> each.format().equals(format)).findFirst().orElseThrow();
    }

    private static Stream<Importer> choices() {
        return Stream.concat(Stream.of(AUTO), ALL.stream());
    }
}
