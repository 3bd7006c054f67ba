package io.github.quizmaven.pipeline;

import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.parse.CollectionDocument;
import io.github.quizmaven.render.CollectionText;
import io.github.quizmaven.render.QuizSummary;
import io.github.quizmaven.render.RenderedFile;
import io.github.quizmaven.render.SiteRenderer;
import io.github.quizmaven.source.SourceFolder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site, rendered one at a time as they are asked for: assets, then each quiz's page
 * behind what it shows, then the pages that list them.
 */
final class Site implements Iterable<RenderedFile> {

    private final SiteRenderer renderer;
    private final SourceFolder source;
    private final Iterable<Quiz> quizzes;
    private final List<CollectionText> texts;

    Site(
            SiteRenderer renderer,
            SourceFolder source,
            Iterable<Quiz> quizzes,
            List<CollectionDocument> collections) {
        this.renderer = renderer;
        this.source = source;
        this.quizzes = quizzes;
        this.texts =
                collections.stream()
                        .map(
                                each ->
                                        new CollectionText(
                                                each.folder(),
                                                each.title(),
                                                each.description(),
                                                each.text()))
                        .toList();
    }

    @Override
    public Iterator<RenderedFile> iterator() {
        return new Files();
    }

    private final class Files implements Iterator<RenderedFile> {

        private final Iterator<RenderedFile> assets = renderer.assets().iterator();
        private final Iterator<Quiz> remaining = quizzes.iterator();
        private final List<QuizSummary> summaries = new ArrayList<>();
        private Iterator<RenderedFile> page = Collections.emptyIterator();
        private @Nullable Iterator<RenderedFile> lists;

        @Override
        public boolean hasNext() {
            return assets.hasNext() || page.hasNext() || remaining.hasNext() || lists().hasNext();
        }

        @Override
        public RenderedFile next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (assets.hasNext()) {
                return assets.next();
            }
            if (!page.hasNext() && remaining.hasNext()) {
                page = page(remaining.next()).iterator();
            }
            return page.hasNext() ? page.next() : lists().next();
        }

        private List<RenderedFile> page(Quiz quiz) {
            summaries.add(QuizSummary.of(quiz));
            return renderer.quiz(quiz, source, texts);
        }

        private Iterator<RenderedFile> lists() {
            if (lists == null) {
                lists = renderer.catalogue(summaries, source, texts).iterator();
            }
            return lists;
        }
    }
}
