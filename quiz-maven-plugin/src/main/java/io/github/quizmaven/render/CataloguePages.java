package io.github.quizmaven.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the pages that list quizzes: the catalogue at the root and a page for each folder. */
final class CataloguePages {

    private final TemplateSet templates;
    private final Assets assets;
    private final List<QuizSummary> quizzes;
    private final List<CollectionText> collections;
    private final Map<String, CollectionText> texts;
    private final Messages messages;
    private final String lang;

    CataloguePages(
            TemplateSet templates,
            Assets assets,
            List<QuizSummary> quizzes,
            List<CollectionText> texts) {
        this.templates = templates;
        this.assets = assets;
        this.quizzes = quizzes.stream().sorted(Comparator.comparing(QuizSummary::id)).toList();
        this.collections = List.copyOf(texts);
        this.texts = new LinkedHashMap<>();
        texts.forEach(text -> this.texts.put(text.folder(), text));
        List<String> languages = quizzes.stream().map(QuizSummary::lang).distinct().toList();
        this.lang = languages.size() == 1 ? languages.get(0) : "en";
        this.messages = Messages.of(lang);
    }

    /** Where the pages lie in the site, sorted. */
    List<String> paths() {
        return folders().stream().map(CataloguePages::page).sorted().toList();
    }

    private static String page(String folder) {
        return folder.isEmpty() ? "index.html" : folder + "/index.html";
    }

    private TreeSet<String> folders() {
        TreeSet<String> folders = new TreeSet<>(List.of(""));
        for (QuizSummary quiz : quizzes) {
            for (String at = parent(quiz.id()); !at.isEmpty(); at = parent(at)) {
                folders.add(at);
            }
        }
        return folders;
    }

    /** The page that lies there; what it shows of the source folder is added to {@code media}. */
    String html(String path, PageMedia media) {
        String folder = parent(path);
        CollectionText text = texts.get(folder);
        String title =
                folder.isEmpty() && (text == null || text.title() == null)
                        ? messages.text("allQuizzes")
                        : CollectionText.title(folder, collections);
        MarkdownHtml html =
                new MarkdownHtml(
                        new SiteLinks(
                                folder.isEmpty() ? "index.md" : folder + "/index.md", path, media),
                        messages);
        PageView page = PageView.of(path, lang, title, assets);
        CatalogueView view =
                new CatalogueView(
                        title,
                        text == null ? null : text.description(),
                        text == null || text.text() == null
                                ? null
                                : html.blocks(text.text(), QuestionViews.BELOW_TITLE),
                        folder.isEmpty() ? null : page.root() + "index.html",
                        groups(folder, page));
        return templates.fill(
                folder.isEmpty() ? "index.ftlh" : "collection.ftlh",
                Map.of("page", page, "catalogue", view, "text", messages.page()));
    }

    /** The folder's own quizzes first, then those of each folder below. */
    private List<CatalogueView.Group> groups(String folder, PageView page) {
        SortedMap<String, List<QuizSummary>> byFolder = new TreeMap<>();
        for (QuizSummary quiz : quizzes) {
            String parent = parent(quiz.id());
            if (folder.isEmpty() || parent.equals(folder) || parent.startsWith(folder + "/")) {
                byFolder.computeIfAbsent(parent, key -> new ArrayList<>()).add(quiz);
            }
        }
        List<CatalogueView.Group> groups = new ArrayList<>();
        byFolder.forEach(
                (each, found) -> {
                    boolean own = each.equals(folder);
                    CollectionText text = texts.get(each);
                    groups.add(
                            new CatalogueView.Group(
                                    own ? null : CollectionText.title(each, collections),
                                    own
                                            ? null
                                            : page.root() + Urls.encodePath(each) + "/index.html",
                                    own || text == null ? null : text.description(),
                                    found.stream().map(quiz -> entry(quiz, page)).toList()));
                });
        return groups;
    }

    private CatalogueView.Entry entry(QuizSummary quiz, PageView page) {
        return new CatalogueView.Entry(
                quiz.title(),
                page.root() + Urls.encodePath(quiz.id()) + "/index.html",
                quiz.description(),
                quiz.lang().equals(lang) ? null : quiz.lang(),
                quiz.mode(),
                messages.name("mode", quiz.mode()),
                quiz.questions(),
                quiz.estimate() == null ? null : Durations.text(quiz.estimate(), messages),
                quiz.levels().stream()
                        .map(level -> messages.name("level", level.word()))
                        .distinct()
                        .toList(),
                quiz.badge());
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
