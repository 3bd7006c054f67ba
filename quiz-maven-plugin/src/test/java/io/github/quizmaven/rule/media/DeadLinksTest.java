package io.github.quizmaven.rule.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.rule.RuleSample;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceFolder;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many dead links in a folder of many files are not many times many comparisons. */
class DeadLinksTest {

    private static final int FILES = 5_000;
    private static final int LINKS = 500;

    /** A folder that counts how many of its names somebody has looked at one by one. */
    private static final class CountingFolder extends AbstractSet<String> implements SourceFolder {

        private int asked;

        @Override
        public Iterator<String> iterator() {
            return IntStream.range(0, FILES)
                    .peek(each -> asked++)
                    .mapToObj("drawing-of-%07d.svg"::formatted)
                    .iterator();
        }

        @Override
        public boolean contains(Object name) {
            return false;
        }

        @Override
        public int size() {
            return FILES;
        }

        @Override
        public Set<String> names(String folder) {
            return this;
        }

        @Override
        public Opened open(String path, int most) {
            return Opened.Refused.NOT_FOUND;
        }
    }

    static Rule rule(String id) {
        return switch (id) {
            case "image-missing" -> new ImageMissingRule();
            case "link-missing" -> new LinkMissingRule();
            default -> new SvgUnsafeRule();
        };
    }

    @ParameterizedTest
    @CsvSource({"image-missing, !, 500", "link-missing, '', 500", "svg-unsafe, !, 0"})
    void areComparedWithABoundedNumberOfNames(String id, String sign, int reports) {
        String links =
                IntStream.range(0, LINKS)
                        .mapToObj(each -> sign + "[x](" + each + ".svg)")
                        .collect(Collectors.joining("\n"));
        CountingFolder folder = new CountingFolder();

        int found =
                RuleSample.check(
                                rule(id),
                                folder,
                                "quiz.md",
                                "## Which?\n\n" + links + "\n\n- [x] a\n- [ ] b\n")
                        .size();

        assertEquals(reports, found);
        assertTrue(folder.asked < LINKS * FILES / 10, () -> folder.asked + " names");
    }
}
