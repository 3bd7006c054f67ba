package io.github.quizmaven.pipeline.cache;

import io.github.quizmaven.bundle.staged.Staged;
import io.github.quizmaven.pipeline.cache.bytes.BytesIn;
import io.github.quizmaven.pipeline.cache.bytes.BytesOut;
import io.github.quizmaven.pipeline.work.Lookup;
import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.site.QuizSummary;
import io.github.quizmaven.source.Sha256;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages that list quizzes, as an earlier build made them and as this one does. */
public final class KnownCatalogue {

    /**
     * What was made.
     *
     * @param key all that the pages show, in short
     * @param beside what else they depend on
     */
    record Made(String key, Input beside, List<Staged> files) {

        static void write(BytesOut out, Made made) {
            out.text(made.key());
            Input.write(out, made.beside());
            out.all(made.files(), PageForm::file);
        }

        static Made read(BytesIn in) {
            return new Made(in.text(), Input.read(in), in.all(PageForm::file));
        }
    }

    private final Present present;
    private @Nullable Made made;

    KnownCatalogue(Present present, @Nullable Made made) {
        this.present = present;
        this.made = made;
    }

    /** The same for two catalogues exactly if they list the same. */
    public static String key(List<QuizSummary> quizzes, List<QuizCollection> folders) {
        BytesOut out = new BytesOut();
        out.all(quizzes, PageForm::summary);
        for (QuizCollection each : folders) {
            out.text(each.file().path());
            out.text(each.file().text());
        }
        return Sha256.hex(out.bytes());
    }

    /** The pages that an earlier build made, if they would be the same again; otherwise null. */
    public @Nullable List<Staged> files(String key) {
        @Nullable Made known = made;
        @Nullable Input now =
                known == null || !known.key().equals(key) ? null : present.now(known.beside());
        if (known == null || now == null) {
            return null;
        }
        made = new Made(key, now, known.files());
        return known.files();
    }

    /** Keeps that the pages are the same, but the disk may say something else of them. */
    public void refresh(List<Staged> files) {
        @Nullable Made known = made;
        if (known != null) {
            made = new Made(known.key(), known.beside(), files);
        }
    }

    /** Keeps the pages that this build made. */
    public void keep(String key, List<Staged> files, List<Lookup> lookups) {
        made = new Made(key, present.input("", "", lookups), files);
    }

    @Nullable Made made() {
        return made;
    }
}
