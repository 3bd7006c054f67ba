package io.github.quizmaven.exchange.outgoing.moodle;

import io.github.quizmaven.exchange.outgoing.XmlText;
import io.github.quizmaven.exchange.outgoing.html.Pictures;
import io.github.quizmaven.exchange.outgoing.html.PlatformImage;
import io.github.quizmaven.site.file.Urls;
import io.github.quizmaven.source.folder.SourceFolder;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The images of one quiz: Moodle wants those of each text beside it. */
final class MoodleFiles implements Pictures {

    /** Moodle puts the address of its files here. */
    private static final String PLACE = "@@PLUGINFILE@@";

    /** The same until an author's words for it are safe; a noncharacter of Unicode. */
    private static final String OURS = "\uFDD3";

    private final String quiz;
    private final SourceFolder folder;
    private final SortedMap<String, byte[]> shown = new TreeMap<>();

    /**
     * @param quiz the path of the file that names the images
     */
    MoodleFiles(String quiz, SourceFolder folder) {
        this.quiz = quiz;
        this.folder = folder;
    }

    @Override
    public @Nullable String source(String destination) {
        @Nullable PlatformImage image = PlatformImage.open(quiz, folder, destination);
        if (image == null) {
            return null;
        }
        byte @Nullable [] other = shown.get(image.fileName());
        String name =
                other == null || Arrays.equals(image.content(), other)
                        ? image.fileName()
                        : image.distinctName();
        shown.put(name, image.content());
        return OURS + "/" + Urls.encodePath(name);
    }

    /** Writes a text, and what it shows. */
    void write(String markup, XmlText xml) {
        // In a blank a number sign would end the answer.
        String safe = markup.replace(PLACE, PLACE.replaceFirst("@", "&commat;"));
        xml.leaf("text", safe.replace(OURS, PLACE));
        shown.forEach(
                (name, content) ->
                        xml.leaf(
                                "file",
                                Map.of("name", name, "path", "/", "encoding", "base64"),
                                Base64.getEncoder().encodeToString(content)));
        shown.clear();
    }
}
