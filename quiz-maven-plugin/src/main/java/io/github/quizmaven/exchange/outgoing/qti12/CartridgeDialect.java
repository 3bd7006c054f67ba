package io.github.quizmaven.exchange.outgoing.qti12;

import io.github.quizmaven.exchange.outgoing.Held;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.exchange.outgoing.PackedFiles;
import io.github.quizmaven.exchange.outgoing.QuizFolder;
import io.github.quizmaven.exchange.outgoing.StemHtml;
import io.github.quizmaven.exchange.outgoing.XmlText;
import io.github.quizmaven.exchange.outgoing.pack.PackageManifest;
import io.github.quizmaven.exchange.outgoing.pack.PackageManifest.Resource;
import io.github.quizmaven.exchange.outgoing.qti12.item.Idents;
import io.github.quizmaven.exchange.outgoing.qti12.item.ItemKind;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.quiz.word.Grading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A Common Cartridge 1.1, whose profile of QTI has few kinds of questions. */
final class CartridgeDialect implements QtiDialect {

    /**
     * Some platforms look for a file from where the text is that names it, others from the root of
     * the package: texts are in the root.
     */
    private static final String FILES = "$IMS-CC-FILEBASE$/" + Cartridges.IMAGES;

    private static final String TYPE = "imsqti_xmlv1p2/imscc_xmlv1p1/assessment";
    private static final String WHOLE = "only a response that is right in all earns points";
    private static final String IN_MOODLE =
            "in Moodle each right option earns its share, and wrong ones cost nothing";
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(99);

    @Override
    public String format() {
        return "common-cartridge";
    }

    @Override
    public Held held() {
        return new Held(
                Held.names(
                        Key.TITLE,
                        Key.LANG,
                        Key.MODE,
                        Key.SHUFFLE,
                        Key.DRAW,
                        Key.TIME,
                        Key.GRADING),
                Cartridges.OF_QUESTION,
                EnumSet.of(Held.Part.FEEDBACK, Held.Part.SOLUTION, Held.Part.IMAGES));
    }

    @Override
    public boolean shuffles() {
        return false;
    }

    @Override
    public @Nullable String why(ItemKind kind) {
        return switch (kind) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TEXT -> null;
            case ORDERING -> "the format has no ordering";
            case MATCHING -> "the format has no matching";
            case BLANKS -> "the format has no texts with several blanks";
            case NUMBER -> "the format has no numeric answers";
        };
    }

    @Override
    public Map<String, String> metadata(ItemKind kind, Question question) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(
                "cc_profile",
                switch (kind) {
                    case SINGLE_CHOICE -> "cc.multiple_choice.v0p1";
                    case MULTIPLE_CHOICE -> "cc.multiple_response.v0p1";
                    case TEXT -> "cc.fib.v0p1";
                    case ORDERING, MATCHING, BLANKS, NUMBER ->
                            throw new IllegalArgumentException(kind.name());
                });
        if (isWhole(question.points())) {
            metadata.put("cc_weighting", question.points().toBigInteger().toString());
        }
        return metadata;
    }

    private static boolean isWhole(BigDecimal points) {
        return points.stripTrailingZeros().scale() <= 0 && points.compareTo(MOST_POINTS) <= 0;
    }

    @Override
    public List<Change> changes(ItemKind kind, Question question) {
        List<Change> changes = Cartridges.changes(question);
        if (kind == ItemKind.MULTIPLE_CHOICE) {
            boolean parts =
                    question.settings().grading() == Grading.PARTIAL
                            && Cartridges.hasParts(question);
            changes.add(new Change(Key.GRADING, parts ? WHOLE + "; " + IN_MOODLE : IN_MOODLE));
        }
        if (question.response() instanceof Cloze) {
            changes.add(new Change(Key.TYPE, "the blank is a field below the text"));
        }
        if (kind == ItemKind.TEXT && hasWildcard(question)) {
            changes.add(new Change(Key.TYPE, "an asterisk stands for any letters in Moodle"));
        }
        if (!isWhole(question.points())) {
            changes.add(
                    new Change(
                            Key.POINTS, "points are whole numbers up to 99: the question has one"));
        }
        return changes;
    }

    private static boolean hasWildcard(Question question) {
        List<String> accepted =
                question.response() instanceof ShortAnswer answer
                        ? answer.answers()
                        : question.response() instanceof Cloze cloze
                                ? cloze.blanks().get(0).answers()
                                : List.of();
        return accepted.stream().anyMatch(each -> each.contains("*"));
    }

    /** Without it Moodle takes every option for a wrong one. */
    @Override
    public Map<String, String> compared() {
        return Map.of("case", "Yes");
    }

    /** Else Moodle shows the feedback of all options whatever was chosen. */
    @Override
    public boolean stopsAtFeedback() {
        return true;
    }

    @Override
    public String images() {
        return FILES;
    }

    @Override
    public String schema() {
        return "http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd";
    }

    @Override
    public Map<String, String> metadata(QuizRules rules) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("cc_profile", "cc.exam.v0p1");
        metadata.put("qmd_assessmenttype", "Examination");
        metadata.put("qmd_scoretype", "Percentage");
        metadata.putAll(Cartridges.limits(rules));
        return metadata;
    }

    @Override
    public List<Outgoing> pack(QuizFolder folder, List<Assessment> assessments) {
        String path = folder.file(".imscc");
        return List.of(new Outgoing(path, () -> files(folder, assessments).zip(path).content()));
    }

    private static PackedFiles files(QuizFolder folder, List<Assessment> assessments) {
        PackedFiles files = new PackedFiles();
        List<Resource> resources = new ArrayList<>();
        SortedSet<String> images = new TreeSet<>();
        for (Assessment each : assessments) {
            String text = each.ident() + ".xml";
            List<String> shown = each.pictures().all();
            files.add(text, each.text());
            each.pictures().pack(files);
            images.addAll(shown);
            resources.add(
                    new Resource(
                            each.ident(),
                            TYPE,
                            null,
                            PackageManifest.NOTHING,
                            List.of(text),
                            shown.stream().map(Cartridges::image).toList()));
        }
        resources.addAll(Cartridges.images(images));
        return files.add(PackageManifest.PATH, manifest(folder, assessments).text(resources));
    }

    private static PackageManifest manifest(QuizFolder folder, List<Assessment> assessments) {
        String title = folder.titles().get(folder.titles().size() - 1);
        return new PackageManifest(
                Map.of(
                        "identifier",
                        Idents.of("cartridge", folder.path()),
                        "xmlns",
                        Cartridges.CONTENT_PACKAGE,
                        "xmlns:lomimscc",
                        "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest"),
                "IMS Common Cartridge",
                "1.1.0",
                xml ->
                        xml.open("lomimscc:lom")
                                .open("lomimscc:general")
                                .open("lomimscc:title")
                                .leaf("lomimscc:string", StemHtml.cut(title, 255))
                                .close()
                                .close()
                                .close(),
                xml -> organization(assessments, xml));
    }

    /** One level, in which platforms make each quiz an activity. */
    private static void organization(List<Assessment> assessments, XmlText xml) {
        xml.open("organizations")
                .open(
                        "organization",
                        Map.of("identifier", "quizzes", "structure", "rooted-hierarchy"))
                .open("item", Map.of("identifier", "root"));
        for (Assessment each : assessments) {
            xml.open(
                            "item",
                            Map.of(
                                    "identifier",
                                    Idents.of(each.ident(), "item"),
                                    "identifierref",
                                    each.ident()))
                    .leaf("title", each.name())
                    .close();
        }
        xml.close().close().close();
    }
}
