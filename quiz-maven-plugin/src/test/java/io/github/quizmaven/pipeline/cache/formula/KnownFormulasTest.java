package io.github.quizmaven.pipeline.cache.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.math.Typeset;
import io.github.quizmaven.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What builds leave to each other of formulas. */
class KnownFormulasTest {

    private static final Typeset SHOWN = new Typeset.Shown("<math><mi>x</mi></math>", 1.25, 30_000);
    private static final Typeset REFUSED =
            new Typeset.Refused(true, new Span(2, 5), "what \uD800 is it", "write it", 7);

    @TempDir Path temp;

    @Test
    void knowsWhatABuildHasKept() {
        keep("x", SHOWN);

        KnownFormulas later = open("1");

        assertEquals(SHOWN, later.find("x", false));
        assertNull(later.find("x", true));
        assertNull(later.find("y", false));
    }

    @Test
    void knowsWhyAFormulaIsRefused() {
        keep("\\x", REFUSED);

        assertEquals(REFUSED, open("1").find("\\x", false));
    }

    @Test
    void keepsThoseOfEarlierBuilds() {
        keep("x", SHOWN);
        keep("y", REFUSED);

        assertEquals(SHOWN, open("1").find("x", false));
        assertEquals(REFUSED, open("1").find("y", false));
    }

    @Test
    void doesNotUseThoseOfAnotherPlugin() {
        keep("x", SHOWN);

        assertNull(open("2").find("x", false));
    }

    @Test
    void writesNothingWhereAllWereKnown() throws IOException {
        keep("x", SHOWN);
        FileTime then = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file(), then);

        keep("x", SHOWN);

        assertEquals(then, Files.getLastModifiedTime(file()));
    }

    @Test
    void readsNothingWithoutAFormula() {
        open("1").close();

        assertFalse(Files.exists(file()));
    }

    @Test
    void doesWithoutAFileThatIsBroken() throws IOException {
        keep("x", SHOWN);
        byte[] whole = Files.readAllBytes(file());
        for (int at = 0; at < whole.length; at++) {
            byte[] broken = whole.clone();
            broken[at] ^= 1;
            Files.write(file(), broken);
            assertNull(open("1").find("x", false), "byte " + at);
            Files.write(file(), Arrays.copyOf(whole, at));
            assertNull(open("1").find("x", false), "length " + at);
        }
    }

    @Test
    void doesWithoutAFileThatCannotBeWritten() throws IOException {
        Files.createDirectories(file());

        keep("x", SHOWN);

        assertNull(open("1").find("x", false));
    }

    @Test
    void letsGoOfThoseThatNobodyAsksForWhenThereAreMany() throws IOException {
        int size = 500_000;
        int fitting = (int) (KnownFormulas.MOST / size) - 1;
        for (int number = 0; number <= 2 * fitting; number++) {
            keep("x" + number, new Typeset.Shown("x".repeat(size), 1, 1));
        }

        KnownFormulas later = open("1");
        assertTrue(later.find("x" + 2 * fitting, false) != null, "the last one");
        assertTrue(later.find("x" + (fitting + 1), false) != null, "one of the last ones");
        assertNull(later.find("x0", false), "the first one");
        assertTrue(Files.size(file()) < KnownFormulas.MOST + size, "size " + Files.size(file()));
    }

    private void keep(String formula, Typeset typeset) {
        try (KnownFormulas build = open("1")) {
            build.keep(formula, false, typeset);
        }
    }

    private KnownFormulas open(String plugin) {
        return new KnownFormulas(file(), plugin);
    }

    private Path file() {
        return temp.resolve("formulas.bin");
    }
}
