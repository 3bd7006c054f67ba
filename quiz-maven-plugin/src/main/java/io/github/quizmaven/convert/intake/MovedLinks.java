package io.github.quizmaven.convert.intake;

import io.github.quizmaven.convert.foreign.ForeignPath;
import io.github.quizmaven.convert.foreign.Importer;
import io.github.quizmaven.markdown.LinkUse;
import io.github.quizmaven.markdown.LinkUses;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.source.Address;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Leads links to the quizzes that other files of the same import become. */
final class MovedLinks {

    private final Importer importer;
    private final Set<String> sources;

    /**
     * @param sources the paths of the files that are imported
     */
    MovedLinks(Importer importer, List<String> sources) {
        this.importer = importer;
        this.sources = Set.copyOf(sources);
    }

    /** A written text whose links to files with other names lead to the new ones. */
    String lead(String path, String text) {
        StringBuilder led = new StringBuilder(text);
        LinkUses.in(Markdown.of(text)).stream()
                .filter(use -> !use.byReference())
                .sorted(Comparator.comparing((LinkUse use) -> use.place()).reversed())
                .forEach(use -> lead(path, use, led));
        return led.toString();
    }

    private void lead(String path, LinkUse use, StringBuilder text) {
        Address address = Address.of(path, use.destination());
        String target = address.path();
        if (address.kind() != Address.Kind.LOCAL
                || !importer.reads(target)
                || !sources.contains(target)) {
            return;
        }
        String moved = ForeignPath.id(target) + ".md";
        String name = target.substring(target.lastIndexOf('/') + 1);
        int at = text.lastIndexOf(name, use.place().end());
        if (!moved.equals(target) && at >= use.place().start()) {
            text.replace(at, at + name.length(), moved.substring(moved.lastIndexOf('/') + 1));
        }
    }
}
