package io.github.quizmaven.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ways to break links, images and the files that they lead to. */
final class MediaOperators {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>";

    /** Drawings that do more than draw, by what is done to them. */
    private static final Map<String, String> UNSAFE =
            Map.of(
                    "put a script into a drawing",
                    SVG.formatted("<script>alert(1)</script>"),
                    "let a drawing react",
                    SVG.formatted("<circle r=\"4\" onclick=\"alert(1)\"/>"),
                    "put a page into a drawing",
                    SVG.formatted("<foreignObject/>"),
                    "let a drawing load an image",
                    SVG.formatted("<image href=\"https://example.org/x.png\"/>"),
                    "let a drawing load a style",
                    SVG.formatted("<style>@import 'https://example.org/x.css';</style>"),
                    "give a drawing a document type",
                    "<!DOCTYPE svg>" + SVG.formatted(""),
                    "cut a drawing off",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle");

    /** An inline link or image: its mark and its address. */
    private static final Pattern LINK = Pattern.compile("(!?)\\[[^\\]\\[]*\\]\\(<?([^)>\\s]+)");

    private MediaOperators() {}

    static List<Operator> all() {
        List<Operator> operators = new ArrayList<>(inTexts());
        operators.add(picture("image-alt", "leave out an image's words", " «![](pods.png)»"));
        operators.add(picture("image-alt", "say nothing of an image", " ![«image»](pods.png)"));
        operators.add(new Operator("image-missing", "delete an image", s -> deleted(s, "!")));
        operators.add(new Operator("link-missing", "delete a quiz", s -> deleted(s, "")));
        operators.add(new Operator("link-missing", "rename a question", MediaOperators::renamed));
        operators.add(
                with(
                        TextOperators.anywhere(
                                "svg-unsafe", "show an unsafe drawing", " ![Two pods](«pods.svg»)"),
                        "pods.svg",
                        UNSAFE.get("put a script into a drawing")));
        UNSAFE.keySet().stream().sorted().map(MediaOperators::spoilt).forEach(operators::add);
        return operators;
    }

    private static List<Operator> inTexts() {
        return List.of(
                TextOperators.anywhere(
                        "image-missing",
                        "show an image that is not there",
                        " ![Two pods](«nothing.png»)"),
                TextOperators.anywhere(
                        "image-missing", "give an image no address", " ![Two pods](«»)"),
                TextOperators.anywhere(
                        "image-external",
                        "show an image of another site",
                        " ![Two pods](«https://example.org/pods.png»)"),
                TextOperators.anywhere(
                        "image-external",
                        "write an image into the text",
                        " ![Two pods](<«data:image/png;base64,iVBORw0K»>)"),
                TextOperators.anywhere(
                        "link-missing",
                        "link to a file that is not there",
                        " [there](«nothing.md» \"a title\")"),
                TextOperators.anywhere(
                        "link-missing",
                        "link to a question that is not there",
                        " [*there* and `back`](«#no-such-question»)"),
                TextOperators.anywhere(
                        "path-escapes", "link out of the folder", " [there](«../outside.md»)"),
                TextOperators.anywhere(
                        "path-escapes",
                        "show an image of the site's root",
                        " ![Two pods](«/pods.png»)"),
                TextOperators.anywhere(
                        "path-escapes",
                        "show an image of one computer",
                        " ![Two pods](<«C:\\pods.png»>)"));
    }

    /** With an image beside the quiz. */
    private static Operator picture(String rule, String name, String marked) {
        return with(TextOperators.anywhere(rule, name, marked), "pods.png", "no pixels");
    }

    private static Operator with(Operator operator, String path, String text) {
        return new Operator(
                operator.rule(),
                operator.name(),
                sound ->
                        operator.apply().apply(sound).stream()
                                .map(each -> each.with(path, text.getBytes(UTF_8)))
                                .toList());
    }

    /** A sound drawing that becomes an unsafe one, while the quiz stays as it is. */
    private static Operator spoilt(String name) {
        return new Operator(
                "svg-unsafe",
                name,
                sound ->
                        shown(sound, "!").stream()
                                .filter(each -> each.group(2).endsWith(".svg"))
                                .map(
                                        each ->
                                                Mutant.of(sound, sound.text(), address(each))
                                                        .with(
                                                                each.group(2),
                                                                UNSAFE.get(name).getBytes(UTF_8)))
                                .toList());
    }

    private static List<Mutant> deleted(Sound sound, String mark) {
        return shown(sound, mark).stream()
                .filter(each -> !each.group(2).equals(sound.path()))
                .map(
                        each ->
                                new Mutant(
                                        sound.folder().without(each.group(2)),
                                        sound.path(),
                                        address(each)))
                .toList();
    }

    /** Links and images whose file stands beside the quiz and is named once. */
    private static List<MatchResult> shown(Sound sound, String mark) {
        return LINK.matcher(sound.text())
                .results()
                .filter(each -> each.group(1).equals(mark))
                .filter(each -> sound.folder().files().containsKey(each.group(2)))
                .filter(each -> sound.text().split(Pattern.quote(each.group(2)), -1).length == 2)
                .toList();
    }

    private static List<Mutant> renamed(Sound sound) {
        return LINK.matcher(sound.text())
                .results()
                .flatMap(each -> renamed(sound, each).stream())
                .toList();
    }

    private static List<Mutant> renamed(Sound sound, MatchResult link) {
        String[] address = link.group(2).split("#");
        boolean own = address[0].equals(sound.path());
        if (address.length < 2 || own || !sound.folder().files().containsKey(address[0])) {
            return List.of();
        }
        Sound target = Sound.of(sound.folder(), address[0]);
        Stream<Question> found =
                target.quiz().questions().stream().filter(each -> each.id().equals(address[1]));
        return found.map(
                        each ->
                                new Mutant(
                                        Mutant.replace(target, each.head().place(), "Renamed")
                                                .folder(),
                                        sound.path(),
                                        address(link)))
                .toList();
    }

    private static Span address(MatchResult link) {
        return new Span(link.start(2), link.end(2));
    }
}
