package io.github.quizmaven.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip whose files are all of the same age, in the order in which they are added. */
public final class SteadyZip implements Closeable {

    /**
     * What the format says without a time zone. Java takes its first moment, the start of 1980, for
     * one before it, and adds the time in the zone of the machine.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** How files are kept. */
    public enum Form {
        /** Small; libraries that compress differ a little from machine to machine. */
        COMPRESSED,
        /** As they are, so that the same files are the same zip on every machine. */
        STORED
    }

    private final ZipOutputStream zip;
    private final Form form;

    public SteadyZip(OutputStream out, Form form) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.form = form;
    }

    /**
     * Adds a file.
     *
     * @param path with {@code /}; not one that was added before
     */
    public void add(String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        if (form == Form.STORED) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
