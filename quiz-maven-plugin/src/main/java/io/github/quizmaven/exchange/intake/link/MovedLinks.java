package io.github.quizmaven.exchange.intake.link;

import io.github.quizmaven.exchange.foreign.ForeignPath;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.source.Address;
import io.github.quizmaven.syntax.fact.LinkUse;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Leads links to the quizzes that other files of the same import become. */
public final class MovedLinks {

    private final Importer importer;
    private final Set<String> sources;

    /**
     * @param sources the paths of the files that are imported
     */
    public MovedLinks(Importer importer, List<String> sources) {
        this.importer = importer;
        this.sources = Set.copyOf(sources);
    }

    /**
     * A written text whose links to files with other names lead to the new ones.
     *
     * @param path of the file that it was written for
     * @param links all that the text holds
     */
    public String lead(String path, String text, List<LinkUse> links) {
        StringBuilder led = new StringBuilder();
        int from = 0;
        for (LinkUse use : links.stream().sorted(Comparator.comparing(LinkUse::place)).toList()) {
            if (!use.byReference() && use.place().start() >= from) {
                led.append(text, from, use.place().start());
                led.append(
                        led(
                                path,
                                use.destination(),
                                text.substring(use.place().start(), use.place().end())));
                from = use.place().end();
            }
        }
        return led.append(text, from, text.length()).toString();
    }

    private String led(String path, String destination, String written) {
        Address address = Address.of(path, destination);
        String target = address.path();
        if (address.kind() != Address.Kind.LOCAL
                || !importer.reads(target)
                || !sources.contains(target)) {
            return written;
        }
        String moved = ForeignPath.id(target) + ".md";
        String name = target.substring(target.lastIndexOf('/') + 1);
        int at = written.lastIndexOf(name);
        return moved.equals(target) || at < 0
                ? written
                : written.substring(0, at)
                        + moved.substring(moved.lastIndexOf('/') + 1)
                        + written.substring(at + name.length());
    }
}
