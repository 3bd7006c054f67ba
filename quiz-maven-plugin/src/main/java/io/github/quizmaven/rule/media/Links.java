package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.syntax.fact.LinkUse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The links and images of a whole file with what they lead to, found once for all rules. */
final class Links {

    private static final Function<Subject, Links> OF_FILE = Links::new;

    /**
     * A link or an image.
     *
     * @param use how it is written
     * @param address where it leads
     */
    record Link(LinkUse use, Address address) {

        boolean isImage() {
            return use.image();
        }

        /** Whether it leads to a place in the source folder. */
        boolean isLocal() {
            return address.kind() == Address.Kind.LOCAL;
        }
    }

    private final Subject subject;
    private final Suggestion meant = new Suggestion();
    private final LocalFiles files;
    private final List<Link> all;

    private Links(Subject subject) {
        String path = subject.authored().file().path();
        this.subject = subject;
        this.files = new LocalFiles(subject.folder(), meant);
        this.all =
                subject.texts().stream()
                        .flatMap(each -> each.links().stream())
                        .map(each -> new Link(each, Address.of(path, each.destination())))
                        .toList();
    }

    static Links of(Subject subject) {
        return subject.shared(OF_FILE);
    }

    /** In the order of the file. */
    List<Link> all() {
        return all;
    }

    /**
     * Those that a rule looks at, each destination once: where several texts lead to one
     * definition, a fault of it is reported at the first of them.
     */
    List<Link> distinct(Predicate<Link> wanted) {
        Set<String> seen = new HashSet<>();
        return all.stream()
                .filter(wanted)
                .filter(each -> !each.use().byReference() || seen.add(each.use().destination()))
                .toList();
    }

    /** What is beside the file. */
    LocalFiles files() {
        return files;
    }

    /** Finds words that were probably meant in the file. */
    Suggestion meant() {
        return meant;
    }

    /** Where a link's destination is. */
    Place place(Link link) {
        return subject.place(link.use().place());
    }

    SourceFile file() {
        return subject.authored().file();
    }

    /** The path of the file that holds the links. */
    String path() {
        return subject.authored().file().path();
    }
}
