package io.github.quizmaven.site;

import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.site.file.LinkTargets;
import io.github.quizmaven.site.file.Urls;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.site.template.Assets;
import io.github.quizmaven.site.template.TemplateSet;
import io.github.quizmaven.site.text.TextHtml;
import io.github.quizmaven.site.view.CatalogueModel;
import io.github.quizmaven.site.view.CatalogueView;
import io.github.quizmaven.site.view.PageView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the pages that list quizzes: the catalogue at the root and a page for each folder. */
final class CataloguePages {

    private final TemplateSet templates;
    private final Assets assets;
    private final Folders folders;
    private final TreeMap<String, List<QuizSummary>> byFolder = new TreeMap<>();
    private final Messages messages;
    private final String lang;

    CataloguePages(
            TemplateSet templates, Assets assets, List<QuizSummary> quizzes, Folders folders) {
        this.templates = templates;
        this.assets = assets;
        this.folders = folders;
        quizzes.stream()
                .sorted(Comparator.comparing(QuizSummary::id))
                .forEach(
                        each ->
                                byFolder.computeIfAbsent(
                                                Folders.parent(each.id()),
                                                folder -> new ArrayList<>())
                                        .add(each));
        List<String> languages = quizzes.stream().map(QuizSummary::lang).distinct().toList();
        this.lang = languages.size() == 1 ? languages.get(0) : "en";
        this.messages = Messages.of(lang);
    }

    /** The folders that have a page, sorted: the root, and all above a quiz. */
    SortedSet<String> folders() {
        SortedSet<String> all = new TreeSet<>(List.of(""));
        for (String folder : byFolder.keySet()) {
            // What is above a known folder is known.
            for (String at = folder; all.add(at); at = Folders.parent(at)) {}
        }
        return all;
    }

    byte[] html(String folder, LinkTargets targets) {
        @Nullable QuizCollection collection = folders.get(folder);
        String title =
                folder.isEmpty() && folders.title(folder) == null
                        ? messages.text("allQuizzes")
                        : folders.name(folder);
        PageView page = PageView.of(Urls.page(folder), lang, title, assets);
        CatalogueView view =
                new CatalogueView(
                        title,
                        folders.description(folder),
                        collection == null || collection.text() == null
                                ? null
                                : new TextHtml(targets, messages)
                                        .blocks(collection.text(), QuizPage.BELOW_TITLE),
                        folder.isEmpty() ? null : page.root() + "index.html",
                        groups(folder, page));
        return templates.fill(
                folder.isEmpty() ? "index.ftlh" : "collection.ftlh",
                new CatalogueModel(page, view, messages.view()));
    }

    /** The folder's own quizzes first, then those of each folder below. */
    private List<CatalogueView.Group> groups(String folder, PageView page) {
        List<CatalogueView.Group> groups = new ArrayList<>();
        if (byFolder.containsKey(folder)) {
            groups.add(
                    new CatalogueView.Group(null, null, null, chained(byFolder.get(folder), page)));
        }
        below(folder)
                .forEach(
                        (each, quizzes) ->
                                groups.add(
                                        new CatalogueView.Group(
                                                folders.name(each),
                                                href(each, page),
                                                folders.description(each),
                                                entries(quizzes, page))));
        return groups;
    }

    private SortedMap<String, List<QuizSummary>> below(String folder) {
        return folder.isEmpty()
                ? byFolder.tailMap("", false)
                : byFolder.subMap(folder + "/", folder + (char) ('/' + 1));
    }

    /** Each but the first known by the one before it, so that the end of a quiz can lead on. */
    private List<CatalogueView.QuizEntry> chained(List<QuizSummary> quizzes, PageView page) {
        List<CatalogueView.QuizEntry> entries = new ArrayList<>();
        String anchor = null;
        for (QuizSummary quiz : quizzes) {
            entries.add(entry(quiz, page, anchor));
            anchor = NextQuiz.anchor(quiz.id());
        }
        return entries;
    }

    private List<CatalogueView.QuizEntry> entries(List<QuizSummary> quizzes, PageView page) {
        return quizzes.stream().map(quiz -> entry(quiz, page, null)).toList();
    }

    private CatalogueView.QuizEntry entry(
            QuizSummary quiz, PageView page, @Nullable String anchor) {
        return new CatalogueView.QuizEntry(
                quiz.title(),
                href(quiz.id(), page),
                anchor,
                quiz.description(),
                quiz.lang().equals(lang) ? null : quiz.lang(),
                new CatalogueView.EntryFacts(
                        messages.name("mode", quiz.mode().word()),
                        quiz.extent().questions(),
                        quiz.extent().estimate(messages),
                        quiz.extent().levels(messages),
                        quiz.badge()));
    }

    private static String href(String id, PageView page) {
        return page.root() + Urls.encodePath(Urls.page(id));
    }
}
