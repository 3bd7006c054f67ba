package io.github.quizmaven.exchange.lms;

import io.github.quizmaven.exchange.markup.Addresses;
import io.github.quizmaven.source.SourceFile;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files that are inside a file, and the addresses under which its texts show them. */
public final class LmsFiles implements Addresses {

    private static final String INSIDE = "@@PLUGINFILE@@/";
    private static final String DATA = "data:image/";
    private static final String BASE64 = ";base64,";

    private final String folder;

    /** What the question that is read has with it, by its names for them. */
    private final Map<String, byte[]> offered = new HashMap<>();

    private final Set<String> shownNames = new HashSet<>();

    /** Where files with the same name but other content are. */
    private final Map<String, Map<ByteBuffer, String>> paths = new HashMap<>();

    private Map<String, byte[]> shown = new LinkedHashMap<>();

    public LmsFiles(SourceFile file) {
        String path = file.path().substring(file.path().lastIndexOf('/') + 1);
        int dot = path.indexOf('.');
        this.folder = safe(dot > 0 ? path.substring(0, dot) : path) + "-files/";
    }

    /** Takes what a question has with it. */
    public void offer(String name, byte[] content) {
        offered.put(name, content);
    }

    /** Lets go of what a question had with it; returns what its texts show. */
    public Map<String, byte[]> taken() {
        Map<String, byte[]> taken = shown;
        shown = new LinkedHashMap<>();
        offered.clear();
        shownNames.clear();
        return taken;
    }

    /** Lets go of what a text had with it; what it shows is for the next question. */
    public void keep() {
        offered.clear();
        shownNames.clear();
    }

    /** Whether a text of the question shows a file. */
    public boolean shows(String name) {
        return shownNames.contains(name);
    }

    @Override
    public String led(String address) {
        if (address.startsWith(INSIDE)) {
            String name = decoded(address.substring(INSIDE.length()));
            byte @Nullable [] content = offered.get(name);
            if (content == null) {
                return name;
            }
            shownNames.add(name);
            return show(name, content);
        }
        if (address.startsWith(DATA) && address.contains(BASE64)) {
            byte @Nullable [] content =
                    bytes(address.substring(address.indexOf(BASE64) + 8)).orElse(null);
            if (content != null) {
                String type = address.substring(DATA.length(), address.indexOf(';'));
                return show("image." + type.replaceAll("[+].*", ""), content);
            }
        }
        return address;
    }

    /** What base64 says; empty if it is none. */
    public static Optional<byte[]> bytes(String base64) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private String show(String name, byte[] content) {
        String safe = safe(name);
        Map<ByteBuffer, String> alike = paths.computeIfAbsent(safe, key -> new HashMap<>());
        int count = alike.size() + 1;
        int dot = safe.lastIndexOf('.');
        String stem = dot > 0 ? safe.substring(0, dot) : safe;
        String numbered = count == 1 ? safe : stem + "--" + count + safe.substring(stem.length());
        String path = alike.computeIfAbsent(ByteBuffer.wrap(content), key -> folder + numbered);
        shown.put(path, content);
        return path;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            return name;
        }
    }

    /** A name that every file system takes and no address has to encode. */
    private static String safe(String name) {
        String safe =
                name.replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                        .replaceAll("-+", "-")
                        .replaceAll("^[._-]+", "");
        return safe.isEmpty() ? "file" : safe.toLowerCase(Locale.ROOT);
    }
}
