package io.github.quizmaven.exchange.outgoing;

import io.github.quizmaven.source.SteadyZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a package for a platform, which becomes one zip. */
public final class PackedFiles {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /**
     * Adds a file; one that is there already is replaced.
     *
     * @param path in the zip, with {@code /}
     */
    public PackedFiles add(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    /** Adds a text in UTF-8. */
    public PackedFiles add(String path, String text) {
        return add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The paths of all files, in order. */
    public Iterable<String> paths() {
        return files.keySet();
    }

    /**
     * The zip, which is the same on every machine.
     *
     * @param path its own, from the folder for the format
     */
    public Outgoing zip(String path) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SteadyZip zip = new SteadyZip(out, SteadyZip.Form.STORED)) {
            for (var file : files.entrySet()) {
                zip.add(file.getKey(), file.getValue());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Outgoing(path, out.toByteArray());
    }
}
