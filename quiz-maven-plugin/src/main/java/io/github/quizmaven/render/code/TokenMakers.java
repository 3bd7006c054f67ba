package io.github.quizmaven.render.code;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;

/**
 * The library's readers of code, without the window toolkit that its editor needs. One of its
 * classes, which readers call for small things, makes a colour when it is initialised, and with the
 * colour comes the native part of AWT, which many machines lack. The class is therefore defined
 * without colours before the library asks for it.
 */
final class TokenMakers {

    private static final String SMALL_THINGS = "RSyntaxUtilities.class";

    private static final String COLOUR = "java/awt/Color";

    /** Any class that is made of a number. */
    private static final String NO_COLOUR = "java/util/concurrent/atomic/AtomicInteger";

    private static final int NAMES = 1;

    static {
        try (InputStream source = TokenMaker.class.getResourceAsStream(SMALL_THINGS)) {
            MethodHandles.privateLookupIn(TokenMaker.class, MethodHandles.lookup())
                    .defineClass(withoutColours(Objects.requireNonNull(source)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (IllegalAccessException denied) {
            throw new IllegalStateException(denied);
        }
    }

    private TokenMakers() {}

    /** A new one, for they keep what they are reading. */
    static TokenMaker of(CodeLanguage language) {
        return TokenMakerFactory.getDefaultInstance().getTokenMaker(language.style());
    }

    /** A class file with another name for colours wherever its table of constants has one. */
    private static byte[] withoutColours(InputStream source) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        DataInputStream in = new DataInputStream(source);
        DataOutputStream out = new DataOutputStream(changed);
        out.write(in.readNBytes(8));
        int constants = in.readUnsignedShort();
        out.writeShort(constants);
        for (int index = 1; index < constants; index++) {
            int tag = in.readUnsignedByte();
            out.writeByte(tag);
            if (tag == NAMES) {
                out.writeUTF(in.readUTF().replace(COLOUR, NO_COLOUR));
            } else {
                int length = length(tag);
                out.write(in.readNBytes(length));
                // What is that long takes two places.
                index += length / 8;
            }
        }
        in.transferTo(out);
        return changed.toByteArray();
    }

    /** How many bytes a constant has, by section 4.4 of the Java Virtual Machine Specification. */
    private static int length(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 5, 6 -> 8;
            default -> 4;
        };
    }
}
