package io.github.quizmaven.exchange.outgoing.qti;

import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.exchange.outgoing.PackedFiles;
import io.github.quizmaven.exchange.outgoing.PlatformTags;
import io.github.quizmaven.exchange.outgoing.XmlText;
import io.github.quizmaven.exchange.outgoing.pack.PackageManifest;
import io.github.quizmaven.exchange.outgoing.pack.PackageManifest.Resource;
import io.github.quizmaven.exchange.outgoing.pack.PackagePictures;
import io.github.quizmaven.exchange.outgoing.qti.tree.Content;
import io.github.quizmaven.exchange.outgoing.qti.tree.QtiVersion;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.source.folder.SourceFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the package of one quiz. */
final class QtiPackage {

    private static final String IMAGES = "images/";
    private static final String LOM = "http://ltsc.ieee.org/xsd/LOM";

    private final QtiVersion version;
    private final Quiz quiz;
    private final Losses losses;
    private final PackagePictures pictures;
    private final QtiTexts texts;
    private final Map<Question, QtiItem> items = new LinkedHashMap<>();
    private final PackedFiles files = new PackedFiles();
    private final List<Resource> resources = new ArrayList<>();

    QtiPackage(QtiVersion version, Quiz quiz, SourceFolder folder, Losses losses) {
        this.version = version;
        this.quiz = quiz;
        this.losses = losses;
        this.pictures = new PackagePictures(quiz.file().path(), folder, IMAGES, IMAGES);
        this.texts = new QtiTexts(quiz, pictures, losses);
    }

    /** The zip, whose images are read when it is written; null if no question is in it. */
    @Nullable Outgoing zip() {
        for (Question each : quiz.questions()) {
            @Nullable Response response = each.response();
            QtiType type =
                    response == null
                            ? QtiType.none("nothing is asked")
                            : response.accept(new QtiTypes(quiz, each, texts, losses));
            if (type.why() == null) {
                add(each, QtiItem.of(quiz, each, type, texts));
            } else {
                losses.leftOut(quiz, each, type.why());
            }
        }
        if (items.isEmpty()) {
            return null;
        }
        finish();
        String path = quiz.id() + ".zip";
        return new Outgoing(
                path,
                () -> {
                    pictures.pack(files);
                    return files.zip(path).content();
                });
    }

    private void add(Question question, QtiItem item) {
        items.put(question, item);
        files.add(item.path(), item.root().file(version));
        Set<String> tags = PlatformTags.of(quiz, question);
        resources.add(
                resource(
                        "item",
                        item.identifier(),
                        item.path(),
                        xml -> described(xml, item.title(), null, tags),
                        List.of()));
    }

    private void finish() {
        List<Content> introduction =
                quiz.introduction() == null ? List.of() : texts.blocks(null, quiz.introduction());
        QtiTest test = new QtiTest(quiz, items, introduction);
        List<String> needs = items.values().stream().map(QtiItem::identifier).toList();
        Consumer<XmlText> description =
                xml -> described(xml, test.title(), quiz.description(), Set.of());
        files.add(QtiTest.PATH, test.root().file(version));
        resources.add(0, resource("test", test.identifier(), QtiTest.PATH, description, needs));
        Map<String, String> root =
                Map.of(
                        "identifier",
                        "package-" + test.identifier(),
                        "xmlns",
                        version.packages(),
                        "xmlns:imsmd",
                        LOM);
        PackageManifest manifest =
                new PackageManifest(
                        root,
                        version.schema(),
                        version.schemaVersion(),
                        PackageManifest.NOTHING,
                        PackageManifest.NO_ORGANIZATIONS);
        files.add(PackageManifest.PATH, manifest.text(resources));
    }

    /** A file, with the images that were shown since the one before. */
    private Resource resource(
            String kind,
            String identifier,
            String path,
            Consumer<XmlText> description,
            List<String> needs) {
        List<String> all = Stream.concat(Stream.of(path), pictures.shown().stream()).toList();
        return new Resource(identifier, version.resource(kind), path, description, all, needs);
    }

    private void described(
            XmlText xml, String title, @Nullable String description, Set<String> tags) {
        xml.open("metadata").open("imsmd:lom").open("imsmd:general");
        string(xml, "imsmd:title", title);
        xml.leaf("imsmd:language", quiz.lang());
        if (description != null) {
            string(xml, "imsmd:description", description);
        }
        tags.forEach(each -> string(xml, "imsmd:keyword", each));
        xml.close().close().close();
    }

    private void string(XmlText xml, String element, String text) {
        xml.open(element).leaf("imsmd:string", Map.of("language", quiz.lang()), text).close();
    }
}
