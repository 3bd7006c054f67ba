package io.github.quizmaven.exchange.outgoing.scorm;

import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.exchange.outgoing.Held;
import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.exchange.outgoing.PackedFiles;
import io.github.quizmaven.exchange.outgoing.QuizFolder;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.site.SiteOptions;
import io.github.quizmaven.site.SiteRenderer;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.site.template.Assets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes each quiz as a zip with its page, which a platform shows and hears from. */
public final class ScormExporter implements Exporter {

    private final ScormVersion version;

    public ScormExporter(ScormVersion version) {
        this.version = version;
    }

    /** Made when the first quiz asks for it. */
    private static final class Pages {
        static final SiteRenderer RENDERER = new SiteRenderer(SiteOptions.DEFAULT);
    }

    @Override
    public String format() {
        return version.format();
    }

    /** All that the page shows; what only helps to find a quiz among others has no place. */
    @Override
    public Held held() {
        return new Held(
                without(Key.QUIZ, Key.TAGS, Key.TOPIC, Key.DATE),
                without(Key.QUESTION, Key.TAGS),
                EnumSet.allOf(Held.Part.class));
    }

    private static Set<String> without(List<Key<?>> keys, Key<?>... lost) {
        Set<String> names = new HashSet<>();
        keys.forEach(each -> names.add(each.name()));
        names.removeAll(Held.names(lost));
        return names;
    }

    @Override
    public FolderWriter begin(QuizFolder folder, Losses losses) {
        RenderedFile adapter = Assets.adapter(version.format());
        List<Outgoing> packages = new ArrayList<>();
        return new FolderWriter() {
            @Override
            public void add(Quiz quiz) {
                packages.add(pack(quiz, Pages.RENDERER.alone(quiz, folder.files(), adapter)));
            }

            @Override
            public List<Outgoing> finish() {
                return packages;
            }
        };
    }

    /** A zip, which is only made when it is written: many of them would be too much at once. */
    private Outgoing pack(Quiz quiz, List<RenderedFile> files) {
        List<String> paths = files.stream().map(RenderedFile::path).toList();
        String manifest = new ScormManifest(version, ScormFacts.of(quiz), paths).text();
        String path = quiz.id() + ".zip";
        return new Outgoing(
                path,
                () -> {
                    PackedFiles packed = new PackedFiles().add(ScormManifest.PATH, manifest);
                    files.forEach(each -> packed.add(each.path(), each.content()));
                    return packed.zip(path).content();
                });
    }
}
