package io.github.quizmaven.site;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.site.file.OwnLinks;
import io.github.quizmaven.site.file.PageMedia;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.site.file.SiteLinks;
import io.github.quizmaven.site.file.Urls;
import io.github.quizmaven.site.template.Assets;
import io.github.quizmaven.site.template.TemplateSet;
import io.github.quizmaven.source.folder.SourceFolder;
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
        this.quizPage = new QuizPage(templates, assets, options);
    }

    /** The files that every page names; to be written before the pages. */
    public List<RenderedFile> assets() {
        return assets.files();
    }

    /**
     * The files that a quiz's page shows, and the page itself, at {@code <id>/index.html}.
     * Questions that offer nothing to answer with are left out.
     *
     * @param source the folder that the quiz's links lead into
     * @param folders what the folders are called, for the way up
     */
    public List<RenderedFile> quiz(Quiz quiz, SourceFolder source, Folders folders) {
        String path = Urls.page(quiz.id());
        PageMedia media = new PageMedia(source, path);
        SiteLinks links = new SiteLinks(quiz.file().path(), path, media);
        QuizPage.Stand stand = QuizPage.Stand.inSite(quiz, folders);
        return withMedia(path, quizPage.html(quiz.answerable(), links, stand), media);
    }

    /**
     * A quiz's page without a site around it, at {@code index.html}, and all files that it needs.
     *
     * @param source the folder that the quiz's links lead into
     * @param adapter a script that tells a learning platform what comes of the page
     */
    public List<RenderedFile> alone(Quiz quiz, SourceFolder source, RenderedFile adapter) {
        String path = Urls.page("");
        PageMedia media = new PageMedia(source, path);
        OwnLinks links = new OwnLinks(new SiteLinks(quiz.file().path(), path, media));
        List<RenderedFile> files =
                new ArrayList<>(
                        List.of(assets.style(), assets.script(), assets.results(), adapter));
        byte[] html = quizPage.html(quiz.answerable(), links, QuizPage.Stand.alone(adapter));
        files.addAll(withMedia(path, html, media));
        return files;
    }

    /**
     * The catalogue and a page for each folder that holds quizzes.
     *
     * @param source the folder that the texts' links lead into
     * @param folders what the folders' {@code index.md} say, where there is one
     */
    public List<RenderedFile> catalogue(
            List<QuizSummary> quizzes, SourceFolder source, Folders folders) {
        CataloguePages pages = new CataloguePages(templates, assets, quizzes, folders);
        List<RenderedFile> files = new ArrayList<>(pages.search());
        for (String folder : pages.folders()) {
            String path = Urls.page(folder);
            PageMedia media = new PageMedia(source, path);
            String file = folder.isEmpty() ? "index.md" : folder + "/index.md";
            SiteLinks links = new SiteLinks(file, path, media);
            files.addAll(withMedia(path, pages.html(folder, links), media));
        }
        return files;
    }

    private static List<RenderedFile> withMedia(String path, byte[] html, PageMedia media) {
        List<RenderedFile> files = new ArrayList<>(media.files());
        files.add(new RenderedFile(path, html, false));
        return files;
    }
}
