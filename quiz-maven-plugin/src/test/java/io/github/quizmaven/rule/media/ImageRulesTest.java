package io.github.quizmaven.rule.media;

import static io.github.quizmaven.rule.RuleSample.assertReports;

import io.github.quizmaven.source.folder.SourceFolder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Images: that they are there, come with the quiz, say what they show, and only draw. */
class ImageRulesTest {

    private static final SourceFolder FOLDER =
            PagesInMemory.of("pods.png", "a/nodes.png", "a/images/two pods.png", "a/Grün.png");

    @Test
    void acceptsImagesThatAreThere() {
        assertReports(
                new ImageMissingRule(),
                FOLDER,
                "a/quiz.md",
                """
                ## Which? ![x](nodes.png)

                ![x](../pods.png?v=2) ![x](./images/two%20pods.png) ![x](<images/two pods.png> "Pods")
                ![x][n] `![x](nothing.png)` \\![x](x.md) ![x](https://example.org/nothing.png)

                - [x] ![x](Gr%C3%BCn.png)
                - [ ] a

                [n]: nodes.png
                [unused]: nothing.png
                """);
    }

    @Test
    void reportsImagesThatAreNotThereAtTheirAddress() {
        assertReports(
                new ImageMissingRule(),
                FOLDER,
                "a/quiz.md",
                """
                ## Which? 😀 ![x](nodes.PNG)

                | a |
                |---|
                | ![x](<images/two pod.png> "Pods") |

                - [x] a

                  > ![x](images)
                - [ ] ![x]() ![*x* `]`](../gone.gif "(a)")
                  > ![x](images/)
                """,
                """
                1:18 «nodes.PNG»
                error: the source folder has no file `a/nodes.PNG`
                = did you mean `nodes.png`?\
                """,
                """
                5:9 «images/two pod.png»
                error: the source folder has no file `a/images/two pod.png`
                = did you mean `images/two pods.png`?\
                """,
                """
                9:10 «images»
                error: `a/images` is a folder
                = name a file in it\
                """,
                """
                10:12 «»
                error: the image has no address
                = write `![…](images/pods.png)`\
                """,
                """
                10:25 «../gone.gif»
                error: the source folder has no file `gone.gif`
                = add the file, or correct the path, which starts at this file's folder\
                """,
                """
                11:10 «images/»
                error: `a/images` is a folder
                = name a file in it\
                """);
    }

    /** Some systems write names with letters and their accents apart. */
    @Test
    void suggestsTheFileWhoseNameOnlyDiffersInItsUnicodeForm() {
        assertReports(
                new ImageMissingRule(),
                PagesInMemory.of("\u00C4\u00D6.png"),
                "quiz.md",
                "## Which? ![x](a\u0308o\u0308.png)\n\n- [x] a\n",
                """
                1:16 «a\u0308o\u0308.png»
                error: the source folder has no file `a\u0308o\u0308.png`
                = did you mean `\u00C4\u00D6.png`?\
                """);
    }

    @Test
    void reportsADefinitionOnceAtTheFirstImageThatUsesIt() {
        assertReports(
                new ImageMissingRule(),
                FOLDER,
                "quiz.md",
                """
                ## Which?

                ![x][n] and ![n] and ![x](gone.gif)

                - [x] ![n][]
                - [ ] b

                [n]: gone.gif
                """,
                """
                3:1 «![x][n]»
                error: the source folder has no file `gone.gif`
                = add the file, or correct the path, which starts at this file's folder\
                """,
                """
                3:27 «gone.gif»
                error: the source folder has no file `gone.gif`
                = add the file, or correct the path, which starts at this file's folder\
                """);
    }

    @Test
    void reportsImagesOfOtherPlaces() {
        assertReports(
                new ImageExternalRule(),
                FOLDER,
                "quiz.md",
                """
                ## Which? ![x](//example.org/x.png)

                [x](https://example.org/x.png) <https://example.org/x.png> ![x](pods.png)

                - [x] ![x](HTTPS://example.org/x.png)
                - [ ] ![x](data:image/png;base64,AAAA)
                """,
                """
                1:16 «//example.org/x.png»
                error: the page's policy blocks images from other places
                = copy the image into the source folder\
                """,
                """
                5:12 «HTTPS://example.org/x.png»
                error: the page's policy blocks images from other places
                = copy the image into the source folder\
                """,
                """
                6:12 «data:image/png;base64,AAAA»
                error: the page's policy blocks images in `data:` addresses
                = save the image as a file in the source folder\
                """);
    }

    @Test
    void reportsImagesThatDoNotSayWhatTheyShow() {
        assertReports(
                new ImageAltRule(),
                """
                ## Which? ![](pods.png)

                ![ ](a.png) ![`Figure 2:`](b.png) ![two-pods](images/two-pods.png#x) ![x.png](x.png)

                - [x] ![An image](d.png)
                - [ ] ![*12*][d]

                [d]: d.png
                """,
                """
                1:11 «![](pods.png)»
                warning: the image has no alternative text
                = say between `![` and `]` what somebody who cannot see the image must know\
                """,
                """
                3:1 «![ ](a.png)»
                warning: the image has no alternative text
                = say between `![` and `]` what somebody who cannot see the image must know\
                """,
                """
                3:15 «`Figure 2:`»
                warning: `Figure 2:` does not say what the image shows
                = say between `![` and `]` what somebody who cannot see the image must know\
                """,
                """
                3:37 «two-pods»
                warning: `two-pods` does not say what the image shows
                = say between `![` and `]` what somebody who cannot see the image must know\
                """,
                """
                3:72 «x.png»
                warning: `x.png` does not say what the image shows
                = say between `![` and `]` what somebody who cannot see the image must know\
                """,
                """
                5:9 «An image»
                warning: `An image` does not say what the image shows
                = say between `![` and `]` what somebody who cannot see the image must know\
                """,
                """
                6:9 «*12*»
                warning: `12` does not say what the image shows
                = say between `![` and `]` what somebody who cannot see the image must know\
                """);
    }

    @Test
    void acceptsImagesThatSaySomething() {
        assertReports(
                new ImageAltRule(),
                """
                ## Which?

                ![An image of two pods](a.png) ![lion](lion.png) ![Figure 2: two pods](c.png) ![12 pods](d.png)
                [](pods.png) [image](x.md)

                - [x] ![A](a.png)
                - [ ] ![猫](b.png)
                """);
    }

    @Test
    void reportsADrawingOnceThatDoesMoreThanDraw() {
        byte[] script = "<svg><script/></svg>".getBytes(StandardCharsets.UTF_8);
        byte[] sound = "<svg/>".getBytes(StandardCharsets.UTF_8);
        assertReports(
                new SvgUnsafeRule(),
                PagesInMemory.of("pods.png")
                        .with("a/script.svg", script)
                        .with("a/linked.SVG", script)
                        .with("a/sound.svg", sound)
                        .with("a/huge.svg", new byte[(4 << 20) + 1])
                        .with("a/script.txt", script),
                "a/quiz.md",
                """
                ## Which? ![x](script.svg)

                ![x](sound.svg) ![x](script.svg?again) ![x](script.txt) ![x](nothing.svg) [x](https://example.org/script.svg)

                - [x] [x](linked.SVG "a link")
                - [ ] ![x](<huge.svg>)
                """,
                """
                1:16 «script.svg»
                error: `a/script.svg` holds a `<script>` element at line 1
                = remove it from the drawing, or save it as a PNG file\
                """,
                """
                5:11 «linked.SVG»
                error: `a/linked.SVG` holds a `<script>` element at line 1
                = remove it from the drawing, or save it as a PNG file\
                """,
                """
                6:13 «huge.svg»
                error: `a/huge.svg` cannot be read or is larger than 4 MiB
                = save it as a PNG or JPEG file\
                """);
    }
}
