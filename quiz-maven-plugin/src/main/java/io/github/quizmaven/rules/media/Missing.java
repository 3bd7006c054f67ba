package io.github.quizmaven.rules.media;

import io.github.quizmaven.source.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for a target that does not exist. */
final class Missing {

    private Missing() {}

    static String message(Address address, LocalFile found) {
        return found.state() == LocalFile.State.FOLDER
                ? (address.path().equals(Address.ROOT)
                        ? "this is the source folder, not a file"
                        : "`" + address.path() + "` is a folder")
                : "the source folder has no file `" + address.path() + "`";
    }

    /**
     * @param from the path of the file that names the target
     */
    static String help(String from, LocalFile found) {
        if (found.state() == LocalFile.State.FOLDER) {
            return "name a file in it";
        }
        @Nullable String suggestion = found.suggestion();
        return suggestion == null
                ? "add the file, or correct the path, which starts at this file's folder"
                : "did you mean `" + relative(from, suggestion) + "`?";
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
