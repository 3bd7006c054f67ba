package io.github.quizmaven.media;

import java.util.Locale;
import java.util.Set;

/**
 * Which files a site may hold copies of, by the endings of their names. A copy is served from the
 * site's own address without the policy of its pages, so that nothing passes in which a browser or
 * a server could run something; and what nobody thought of does not pass.
 */
public final class CopiedFiles {

    private static final Set<String> ENDINGS =
            Set.of(
                    """
                    apng avif bmp gif ico jpeg jpg png svg webp
                    aac flac m4a mid mp3 oga ogg opus wav
                    m4v mov mp4 ogv srt vtt webm
                    bib csv doc docx epub ipynb log markdown md odg odp ods odt pdf ppt pptx rtf
                    tex tsv txt xls xlsx
                    conf ini json properties toml yaml yml
                    c cc cpp cs dart diff erl ex fs go gradle groovy h hpp hs java jl kt kts lua m
                    ml patch proto py r rs rb scala sh sql swift tf ts v vhd
                    7z bz2 gz tar tgz xz zip
                    """
                            .strip()
                            .split("\\s+"));

    private CopiedFiles() {}

    /** Whether a file may be copied, by its name or path. */
    public static boolean may(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1
                && ENDINGS.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
