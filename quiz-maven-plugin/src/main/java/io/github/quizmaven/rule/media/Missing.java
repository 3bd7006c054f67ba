package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceFolder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words for a target that does not exist or cannot be used. */
final class Missing {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._/-]++");

    private Missing() {}

    static String message(Address address, LocalFile found) {
        String path = address.path();
        return switch (found.state()) {
            case FOLDER ->
                    path.equals(Address.ROOT)
                            ? "this is the source folder, not a file"
                            : "`" + path + "` is a folder";
            case UNUSABLE -> "`" + path + "` " + reason(found);
            case NOT_COPIED -> "`" + path + "` is of a kind that is not copied to a site";
            default -> "the source folder has no file `" + path + "`";
        };
    }

    static Help help(Links links, Links.Link link, LocalFile found) {
        if (found.state() == LocalFile.State.FOLDER) {
            return Help.of("name a file in it");
        }
        if (found.state() == LocalFile.State.NOT_COPIED) {
            return Help.of(
                    "put it into a ZIP archive, save it as text with the ending `.txt`, or link to"
                            + " it where it is on the web");
        }
        if (found.state() == LocalFile.State.UNUSABLE) {
            return Help.of(
                    found.refused() == Opened.Refused.TOO_LARGE
                            ? "save a smaller version of it"
                            : "replace it with a file that everybody can read");
        }
        if (found.suggestion() == null) {
            return Help.of("add the file, or correct the path, which starts at this file's folder");
        }
        String meant = relative(links.path(), found.suggestion());
        return Help.of("did you mean `" + meant + "`?", fix(links, link, meant));
    }

    /** Writes another path, before a fragment if there is one, where nothing has to be escaped. */
    private static @Nullable Fix fix(Links links, Links.Link link, String meant) {
        String written = links.file().text(link.use().place());
        String destination = link.use().destination();
        int fragment = destination.indexOf('#');
        boolean plain = PLAIN.matcher(meant).matches() && written.equals(destination);
        return plain
                ? Fix.unsafe(
                        link.use().place(),
                        meant + (fragment < 0 ? "" : destination.substring(fragment)))
                : null;
    }

    private static String reason(LocalFile found) {
        Opened.Refused refused = Objects.requireNonNull(found.refused());
        return switch (refused) {
            case TOO_LARGE ->
                    "is larger than %d MiB, the most that is copied"
                            .formatted(SourceFolder.MOST_BYTES >> 20);
            case NOT_FOUND -> "is a link to a file that does not exist";
            default -> refused.words();
        };
    }

    /** The way from a file to another. */
    static String relative(String from, String to) {
        List<String> start = segments(Address.folder(from));
        List<String> end = segments(to);
        int common = 0;
        while (common < start.size()
                && common < end.size() - 1
                && start.get(common).equals(end.get(common))) {
            common++;
        }
        List<String> way = new ArrayList<>(Collections.nCopies(start.size() - common, ".."));
        way.addAll(end.subList(common, end.size()));
        return String.join("/", way);
    }

    private static List<String> segments(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("/"));
    }
}
