package io.github.quizmaven.exchange.outgoing.pack;

import io.github.quizmaven.exchange.outgoing.PackedFiles;
import io.github.quizmaven.exchange.outgoing.html.Pictures;
import io.github.quizmaven.exchange.outgoing.html.PlatformImage;
import io.github.quizmaven.site.file.Urls;
import io.github.quizmaven.source.folder.SourceFolder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The images of one quiz as files of a package. Their bytes are let go, and read once more when the
 * package is made. Not for use by several threads at once.
 */
public final class PackagePictures implements Pictures {

    private final String quiz;
    private final SourceFolder folder;
    private final String place;
    private final String address;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final SortedMap<String, String> sources = new TreeMap<>();
    private final SortedSet<String> shown = new TreeSet<>();

    /**
     * @param quiz the path of the file that names the images
     * @param folder what is beside that file
     * @param place the folder of the package that they are in, ending in {@code /}
     * @param address how texts of the package address that folder, ending in {@code /}
     */
    public PackagePictures(String quiz, SourceFolder folder, String place, String address) {
        this.quiz = quiz;
        this.folder = folder;
        this.place = place;
        this.address = address;
    }

    @Override
    public @Nullable String source(String destination) {
        @Nullable String name = known.computeIfAbsent(destination, this::name).orElse(null);
        if (name == null) {
            return null;
        }
        shown.add(place + name);
        return address + Urls.encodePath(name);
    }

    private Optional<String> name(String destination) {
        @Nullable PlatformImage image = PlatformImage.open(quiz, folder, destination);
        if (image == null) {
            return Optional.empty();
        }
        sources.put(place + image.distinctName(), image.path());
        return Optional.of(image.distinctName());
    }

    /** The paths in the package of what was shown since this was last asked, in order. */
    public List<String> shown() {
        List<String> paths = List.copyOf(shown);
        shown.clear();
        return paths;
    }

    /** The paths in the package of all images so far, in order. */
    public List<String> all() {
        return List.copyOf(sources.keySet());
    }

    /** Adds all images so far to a package. */
    public void pack(PackedFiles files) {
        sources.forEach(
                (path, source) ->
                        files.add(
                                path,
                                folder.read(source, SourceFolder.MOST_BYTES)
                                        .orElseGet(() -> new byte[0])));
    }
}
