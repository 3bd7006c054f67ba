package io.github.quizmaven.bundle;

import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.source.SteadyZip;
import io.github.quizmaven.source.WholeFile;
import io.github.quizmaven.source.folder.FileName;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A site as one file: its files in the order of their paths, all of the same age. */
public final class SiteArchive {

    private SiteArchive() {}

    /**
     * Writes the files that the site's manifest names, and the manifest; what else is in the folder
     * is left out.
     *
     * @return how many files it holds; 0, and nothing is written, if the folder holds no site
     * @throws IOException if a file is missing or is no longer what was rendered, or if the disk
     *     fails
     */
    public static int write(Path output, Path archive) throws IOException {
        if (!Files.isDirectory(output)) {
            return 0;
        }
        OutputLock lock = OutputLock.of(output, OutputLock.PATIENCE);
        try {
            Manifest manifest = OutputFolder.finished(output);
            if (manifest.files().isEmpty()) {
                return 0;
            }
            SortedMap<String, String> files = new TreeMap<>(manifest.files());
            byte[] list = manifest.json().getBytes(StandardCharsets.UTF_8);
            files.put(Manifest.PATH, Sha256.hex(list));
            WholeFile.write(archive, out -> write(output, files, out));
            return files.size();
        } finally {
            lock.close();
        }
    }

    private static void write(Path output, SortedMap<String, String> files, OutputStream out)
            throws IOException {
        try (SteadyZip zip = new SteadyZip(out, SteadyZip.Form.COMPRESSED)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] content = content(output, file.getKey());
                if (!Sha256.hex(content).equals(file.getValue())) {
                    throw new IOException(
                            "`%s` is not what was rendered: render the site again"
                                    .formatted(file.getKey()));
                }
                zip.add(file.getKey(), content);
            }
        }
    }

    private static byte[] content(Path output, String path) throws IOException {
        try {
            return Files.readAllBytes(FileName.below(output, path));
        } catch (NoSuchFileException gone) {
            throw new IOException("`%s` is missing: render the site again".formatted(path), gone);
        }
    }
}
