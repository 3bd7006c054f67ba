package io.github.quizmaven.exchange.export.qti12;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/**
 * Elements are where QTI 1.2 has a place for them, and whatever names another thing names one that
 * is there. No registry has the schemas.
 */
class Qti12ShapeTest {

    private static final String TEST = "(other|varequal|vargte|varlte|and|or|not)";

    /** What each element may hold, of what is used of the format; all others hold text. */
    private static final Map<String, String> CHILDREN =
            Map.ofEntries(
                    Map.entry("questestinterop", "assessment"),
                    Map.entry("assessment", "qtimetadata section"),
                    Map.entry("section", "(selection_ordering )?(section|item( item)*)"),
                    Map.entry("selection_ordering", "selection"),
                    Map.entry("selection", "selection_number selection_extension"),
                    Map.entry("selection_extension", "points_per_item"),
                    Map.entry("qtimetadata", "qtimetadatafield( qtimetadatafield)*"),
                    Map.entry("qtimetadatafield", "fieldlabel fieldentry"),
                    Map.entry("item", "itemmetadata presentation resprocessing( itemfeedback)*"),
                    Map.entry("itemmetadata", "qtimetadata"),
                    Map.entry("presentation", "material(( response_lid)+| response_str)"),
                    Map.entry("response_lid", "(material )?(render_choice|render_extension)"),
                    Map.entry("response_str", "render_fib"),
                    Map.entry("render_choice", "response_label( response_label)*"),
                    Map.entry("render_extension", "ims_render_object"),
                    Map.entry("ims_render_object", "flow_label"),
                    Map.entry("flow_label", "response_label( response_label)*"),
                    Map.entry("render_fib", "response_label"),
                    Map.entry("response_label", "(material)?"),
                    Map.entry("material", "mattext"),
                    Map.entry("resprocessing", "outcomes( respcondition)+"),
                    Map.entry("outcomes", "decvar"),
                    Map.entry("respcondition", "conditionvar( setvar)?( displayfeedback)?"),
                    Map.entry("conditionvar", TEST + "( " + TEST + ")*"),
                    Map.entry("and", TEST + "( " + TEST + ")*"),
                    Map.entry("or", TEST + "( " + TEST + ")+"),
                    Map.entry("not", TEST),
                    Map.entry("itemfeedback", "flow_mat"),
                    Map.entry("flow_mat", "material"));

    static Stream<Arguments> quizzes() {
        return Stream.of("qti12", "common-cartridge")
                .flatMap(
                        format ->
                                Stream.of(
                                                "mode: flashcards",
                                                "mode: flashcards\nshuffle: all",
                                                "mode: flashcards\ndraw: 3")
                                        .map(front -> Arguments.of(format, front)));
    }

    private static Qti12Package exported(String format, String front) throws IOException {
        String quiz = Files.readString(Path.of("src/test/resources/export/grades/every-way.md"));
        return Qti12Package.of(format, quiz.replace("mode: flashcards", front));
    }

    @ParameterizedTest
    @MethodSource("quizzes")
    void putsElementsWhereTheyBelong(String format, String front) throws IOException {
        Element root = exported(format, front).assessment();

        check(root);
        Set<String> names =
                Qti12Item.below(root, "*").stream()
                        .map(Element::getNamespaceURI)
                        .collect(Collectors.toSet());
        assertEquals(Set.of("http://www.imsglobal.org/xsd/ims_qtiasiv1p2"), names);
    }

    static void check(Element element) {
        List<Element> children = Qti12Item.children(element);
        String names = children.stream().map(Element::getTagName).collect(Collectors.joining(" "));
        String allowed = CHILDREN.getOrDefault(element.getTagName(), "");
        assertTrue(
                Pattern.matches(allowed, names),
                () -> element.getTagName() + " has " + names + ", not " + allowed);
        children.forEach(Qti12ShapeTest::check);
    }

    @ParameterizedTest
    @MethodSource("quizzes")
    void namesNothingThatIsNotThere(String format, String front) throws IOException {
        for (Qti12Item item : exported(format, front).items()) {
            Set<String> shown = idents(item.element(), "itemfeedback");
            assertEquals(
                    shown,
                    Qti12Item.below(item.element(), "displayfeedback").stream()
                            .map(each -> each.getAttribute("linkrefid"))
                            .collect(Collectors.toCollection(TreeSet::new)));
            List<Element> tests =
                    Qti12Item.below(item.element(), "*").stream()
                            .filter(each -> each.hasAttribute("respident"))
                            .toList();
            assertEquals(
                    item.responses().stream()
                            .map(each -> each.getAttribute("ident"))
                            .collect(Collectors.toSet()),
                    tests.stream()
                            .map(each -> each.getAttribute("respident"))
                            .collect(Collectors.toSet()));
            for (Element response : item.responses()) {
                Set<String> labels = idents(response, "response_label");
                if (response.getTagName().equals("response_lid")) {
                    tests.stream()
                            .filter(each -> isAbout(each, response))
                            .map(Element::getTextContent)
                            .forEach(each -> assertTrue(labels.contains(each), item::title));
                }
            }
        }
    }

    private static boolean isAbout(Element test, Element response) {
        return test.getAttribute("respident").equals(response.getAttribute("ident"));
    }

    private static Set<String> idents(Element parent, String name) {
        return Qti12Item.below(parent, name).stream()
                .map(each -> Objects.requireNonNull(each.getAttribute("ident")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
