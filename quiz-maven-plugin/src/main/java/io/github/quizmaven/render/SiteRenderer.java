package io.github.quizmaven.render;

import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.source.SourceFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders a site piece by piece: each quiz by itself, then the pages that list them. Thread-safe;
 * the same input gives the same bytes.
 */
public final class SiteRenderer {

    private final TemplateSet templates = new TemplateSet();
    private final Assets assets = Assets.build();
    private final QuizPage quizPage;

    public SiteRenderer(SiteOptions options) {
        quizPage = new QuizPage(templates, assets, options);
    }

    /** The files that every page names; to be written before the pages. */
    public List<RenderedFile> assets() {
        return List.of(assets.style(), assets.script());
    }

    /**
     * The files that a quiz's page shows, and the page itself, at {@code <id>/index.html}. The quiz
     * must be free of errors.
     *
     * @param source the folder that the quiz's links lead into
     * @param texts what the folders are called, for the way up
     */
    public List<RenderedFile> quiz(Quiz quiz, SourceFolder source, List<CollectionText> texts) {
        String path = quiz.id() + "/index.html";
        PageMedia media = new PageMedia(source, path);
        return withMedia(path, quizPage.html(quiz, path, media, texts), media);
    }

    /**
     * The catalogue and a page for each folder that holds quizzes.
     *
     * @param source the folder that the texts' links lead into
     * @param texts what the folders' {@code index.md} say, where there is one
     */
    public List<RenderedFile> catalogue(
            List<QuizSummary> quizzes, SourceFolder source, List<CollectionText> texts) {
        CataloguePages pages = new CataloguePages(templates, assets, quizzes, texts);
        List<RenderedFile> files = new ArrayList<>();
        for (String path : pages.paths()) {
            PageMedia media = new PageMedia(source, path);
            files.addAll(withMedia(path, pages.html(path, media), media));
        }
        return files;
    }

    private static List<RenderedFile> withMedia(String path, String html, PageMedia media) {
        List<RenderedFile> files = new ArrayList<>(media.files());
        files.add(new RenderedFile(path, html.getBytes(StandardCharsets.UTF_8), false));
        return files;
    }
}
