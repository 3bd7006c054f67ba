package io.github.quizmaven.exchange.outgoing.qti12;

import io.github.quizmaven.exchange.outgoing.Held;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.exchange.outgoing.PackedFiles;
import io.github.quizmaven.exchange.outgoing.QuizFolder;
import io.github.quizmaven.exchange.outgoing.pack.PackageManifest;
import io.github.quizmaven.exchange.outgoing.pack.PackageManifest.Resource;
import io.github.quizmaven.exchange.outgoing.qti12.item.Idents;
import io.github.quizmaven.exchange.outgoing.qti12.item.ItemKind;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.Grading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Canvas exports and imports: a package a quiz, with a file about how it is taken. */
final class CanvasDialect implements QtiDialect {

    /** As Canvas finds the files of a package, wherever the text is that names them. */
    private static final String FILES = "%24IMS-CC-FILEBASE%24/" + Cartridges.IMAGES;

    private static final String TYPE = "imsqti_xmlv1p2";
    private static final String OTHER =
            "associatedcontent/imscc_xmlv1p1/learning-application-resource";

    @Override
    public String format() {
        return "qti12";
    }

    @Override
    public Held held() {
        return new Held(
                Held.names(
                        Key.TITLE,
                        Key.DESCRIPTION,
                        Key.LANG,
                        Key.MODE,
                        Key.SHUFFLE,
                        Key.DRAW,
                        Key.TIME,
                        Key.GRADING),
                Cartridges.OF_QUESTION,
                EnumSet.of(
                        Held.Part.INTRODUCTION,
                        Held.Part.FEEDBACK,
                        Held.Part.SOLUTION,
                        Held.Part.IMAGES));
    }

    @Override
    public boolean shuffles() {
        return true;
    }

    @Override
    public @Nullable String why(ItemKind kind) {
        return null;
    }

    @Override
    public Map<String, String> metadata(ItemKind kind, Question question) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(
                "question_type",
                switch (kind) {
                    case SINGLE_CHOICE -> "multiple_choice_question";
                    case MULTIPLE_CHOICE -> "multiple_answers_question";
                    case ORDERING -> "ordering_question";
                    case MATCHING -> "matching_question";
                    case BLANKS -> "fill_in_multiple_blanks_question";
                    case NUMBER -> "numerical_question";
                    case TEXT -> "short_answer_question";
                });
        metadata.put("points_possible", question.points().toPlainString());
        return metadata;
    }

    @Override
    public List<Change> changes(ItemKind kind, Question question) {
        List<Change> changes = Cartridges.changes(question);
        boolean whole = question.settings().grading() == Grading.ALL_OR_NOTHING;
        switch (kind) {
            case ORDERING ->
                    changes.add(
                            new Change(
                                    Key.TYPE,
                                    "only New Quizzes have ordering, graded as a whole;"
                                            + " classic quizzes leave the question out"));
            case MULTIPLE_CHOICE, MATCHING, BLANKS -> {
                if (whole && Cartridges.hasParts(question)) {
                    changes.add(
                            new Change(
                                    Key.GRADING, "what is right in part earns part of the points"));
                }
            }
            case SINGLE_CHOICE, NUMBER, TEXT -> {}
        }
        return changes;
    }

    @Override
    public Map<String, String> compared() {
        return Map.of();
    }

    @Override
    public boolean stopsAtFeedback() {
        return false;
    }

    @Override
    public String images() {
        return FILES;
    }

    @Override
    public String schema() {
        return "http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd";
    }

    @Override
    public Map<String, String> metadata(QuizRules rules) {
        return Cartridges.limits(rules);
    }

    @Override
    public List<Outgoing> pack(QuizFolder folder, List<Assessment> assessments) {
        return assessments.stream()
                .map(each -> new Outgoing(each.id() + ".zip", () -> files(each).zip("").content()))
                .toList();
    }

    private static PackedFiles files(Assessment assessment) {
        String ident = assessment.ident();
        // Canvas looks for what belongs to a quiz in the folder of its name.
        String text = ident + "/" + ident + ".xml";
        String about = ident + "/assessment_meta.xml";
        PackedFiles files = new PackedFiles();
        files.add(text, assessment.text());
        files.add(about, CanvasMeta.of(assessment));
        assessment.pictures().pack(files);
        String second = Idents.of(ident, "meta");
        List<Resource> resources = new ArrayList<>();
        resources.add(
                new Resource(
                        ident,
                        TYPE,
                        null,
                        PackageManifest.NOTHING,
                        List.of(text),
                        List.of(second)));
        resources.add(
                new Resource(
                        second, OTHER, about, PackageManifest.NOTHING, List.of(about), List.of()));
        resources.addAll(Cartridges.images(assessment.pictures().all()));
        return files.add(PackageManifest.PATH, manifest(ident).text(resources));
    }

    private static PackageManifest manifest(String ident) {
        return new PackageManifest(
                Map.of(
                        "identifier",
                        Idents.of(ident, "manifest"),
                        "xmlns",
                        Cartridges.CONTENT_PACKAGE),
                "IMS Content",
                "1.1.3",
                PackageManifest.NOTHING,
                PackageManifest.NO_ORGANIZATIONS);
    }
}
