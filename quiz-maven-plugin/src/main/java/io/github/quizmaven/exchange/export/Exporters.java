package io.github.quizmaven.exchange.export;

import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.exchange.outgoing.gift.GiftExporter;
import io.github.quizmaven.exchange.outgoing.moodle.MoodleExporter;
import io.github.quizmaven.exchange.outgoing.qti.QtiExporter;
import io.github.quizmaven.exchange.outgoing.qti.tree.QtiVersion;
import io.github.quizmaven.exchange.outgoing.qti12.Qti12Exporter;
import io.github.quizmaven.exchange.outgoing.scorm.ScormExporter;
import io.github.quizmaven.exchange.outgoing.scorm.ScormVersion;
import java.util.List;

/** Every format that can be exported, listed by hand. */
public final class Exporters {

    private static final List<Exporter> ALL =
            List.of(
                    new MoodleExporter(),
                    new GiftExporter(),
                    new ScormExporter(ScormVersion.OLD),
                    new ScormExporter(ScormVersion.NEW),
                    Qti12Exporter.canvas(),
                    Qti12Exporter.cartridge(),
                    new QtiExporter(QtiVersion.V21),
                    new QtiExporter(QtiVersion.V30));

    private Exporters() {}

    public static List<Exporter> all() {
        return ALL;
    }

    /** The names by which users choose. */
    public static List<String> formats() {
        return ALL.stream().map(Exporter::format).toList();
    }

    /**
     * @param format one of {@link #formats}
     */
    public static Exporter named(String format) {
        return ALL.stream().filter(each -> each.format().equals(format)).findFirst().orElseThrow();
    }
}
