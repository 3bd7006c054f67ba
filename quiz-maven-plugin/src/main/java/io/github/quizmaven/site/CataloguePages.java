package io.github.quizmaven.site;

import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.quiz.word.Level;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.site.file.LinkTargets;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.site.file.Urls;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.site.script.CatalogueBlock;
import io.github.quizmaven.site.script.SearchFiles;
import io.github.quizmaven.site.template.Assets;
import io.github.quizmaven.site.template.TemplateSet;
import io.github.quizmaven.site.text.TextHtml;
import io.github.quizmaven.site.view.CatalogueModel;
import io.github.quizmaven.site.view.CatalogueView;
import io.github.quizmaven.site.view.PageView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the pages that list quizzes: the catalogue at the root and a page for each folder. */
final class CataloguePages {

    /** From so many quizzes on a page lists collections rather than what is in them. */
    private static final int SPLIT = 1001;

    /** From so many on a page says of each only what is needed to choose, and collections fold. */
    private static final int SHORT = 60;

    /** From so many on there is something to search. */
    private static final int SEARCH = 12;

    private final TemplateSet templates;
    private final Assets assets;
    private final Folders folders;
    private final CatalogueOrder order;
    private final SearchFiles search;
    private final Messages messages;
    private final String lang;

    CataloguePages(
            TemplateSet templates, Assets assets, List<QuizSummary> quizzes, Folders folders) {
        this.templates = templates;
        this.assets = assets;
        this.folders = folders;
        this.order = new CatalogueOrder(quizzes, folders);
        Set<String> languages = new HashSet<>();
        for (QuizSummary each : quizzes) {
            languages.add(each.lang());
        }
        this.lang = languages.size() == 1 ? quizzes.get(0).lang() : "en";
        this.messages = Messages.of(lang);
        List<SearchFiles.Entry> searched = new ArrayList<>();
        if (quizzes.size() >= SEARCH) {
            for (QuizSummary each : order.quizzes()) {
                searched.add(searched(each));
            }
        }
        this.search = SearchFiles.of(searched);
    }

    /** The folders that have a page: the root, and all above a quiz. */
    List<String> folders() {
        return order.folders();
    }

    /** What pages load when somebody searches. */
    List<RenderedFile> search() {
        return search.files();
    }

    byte[] html(String folder, LinkTargets targets) {
        @Nullable QuizCollection collection = folders.get(folder);
        String title =
                folder.isEmpty() && folders.title(folder) == null
                        ? messages.text("allQuizzes")
                        : folders.name(folder);
        PageView page =
                PageView.of(
                        Urls.page(folder),
                        lang,
                        title,
                        assets.catalogueStyle(),
                        assets.catalogue());
        CatalogueView view =
                new CatalogueView(
                        title,
                        folders.description(folder),
                        collection == null || collection.text() == null
                                ? null
                                : new TextHtml(targets, messages)
                                        .blocks(collection.text(), QuizPage.BELOW_TITLE),
                        folder.isEmpty() ? null : page.root() + "index.html",
                        shape(folder),
                        groups(folder, page));
        return templates.fill(
                folder.isEmpty() ? "index.ftlh" : "collection.ftlh",
                new CatalogueModel(
                        page, view, messages.view(), TextHtml.markup(script(folder, page))));
    }

    private String script(String folder, PageView page) {
        CatalogueOrder.Stretch all = order.stretch(folder);
        boolean searched = all.count() >= SEARCH;
        return CatalogueBlock.json(
                page.root(),
                all.first(),
                all.count(),
                searched ? search.of(all.first(), all.end()) : List.of(),
                messages);
    }

    private CatalogueView.Shape shape(String folder) {
        CatalogueOrder.Stretch all = order.stretch(folder);
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        Set<Level> levels = new TreeSet<>(Level.EASIEST_FIRST);
        Set<QuestionType> types = EnumSet.noneOf(QuestionType.class);
        for (QuizSummary each : order.quizzes().subList(all.first(), all.end())) {
            modes.add(each.mode());
            levels.addAll(each.extent().levels());
            types.addAll(each.about().types());
        }
        Set<String> modeNames = new LinkedHashSet<>();
        for (Mode each : modes) {
            modeNames.add(messages.name("mode", each.word()));
        }
        Set<String> levelNames = new LinkedHashSet<>();
        for (Level each : levels) {
            levelNames.add(messages.name("level", each.word()));
        }
        return new CatalogueView.Shape(
                all.count() >= SEARCH,
                all.count() >= SHORT,
                List.copyOf(modeNames),
                List.copyOf(levelNames),
                List.copyOf(new LinkedHashSet<>(kinds(types))));
    }

    private List<String> kinds(Collection<QuestionType> types) {
        List<String> names = new ArrayList<>(types.size());
        for (QuestionType each : types) {
            names.add(messages.name("kind", each.word()));
        }
        return names;
    }

    /** The folder's own quizzes first, then those of each folder below, or only the folders. */
    private List<CatalogueView.Group> groups(String folder, PageView page) {
        List<CatalogueView.Group> groups = new ArrayList<>();
        int count = order.stretch(folder).count();
        boolean brief = count >= SHORT;
        List<QuizSummary> own = order.own(folder);
        if (!own.isEmpty()) {
            groups.add(
                    new CatalogueView.Group(
                            null, null, null, own.size(), chained(own, page, brief)));
        }
        boolean split = count >= SPLIT;
        for (String each : split ? order.in(folder) : order.below(folder)) {
            List<QuizSummary> quizzes = split ? List.of() : order.own(each);
            if (split || !quizzes.isEmpty()) {
                groups.add(
                        new CatalogueView.Group(
                                name(each, folder),
                                href(each, page),
                                folders.description(each),
                                split ? order.stretch(each).count() : quizzes.size(),
                                entries(quizzes, page, brief)));
            }
        }
        return groups;
    }

    /** What a folder is called on the page of one above it. */
    private String name(String folder, String page) {
        String name = folders.name(folder);
        String above = Folders.parent(folder);
        while (!above.equals(page)) {
            name = folders.name(above) + " / " + name;
            above = Folders.parent(above);
        }
        return name;
    }

    /** Each but the first known by the one before it, so that the end of a quiz can lead on. */
    private List<CatalogueView.QuizEntry> chained(
            List<QuizSummary> quizzes, PageView page, boolean brief) {
        List<CatalogueView.QuizEntry> entries = new ArrayList<>();
        String anchor = null;
        for (QuizSummary quiz : quizzes) {
            entries.add(entry(quiz, page, brief, anchor));
            anchor = NextQuiz.anchor(quiz.id());
        }
        return entries;
    }

    private List<CatalogueView.QuizEntry> entries(
            List<QuizSummary> quizzes, PageView page, boolean brief) {
        List<CatalogueView.QuizEntry> entries = new ArrayList<>(quizzes.size());
        for (QuizSummary each : quizzes) {
            entries.add(entry(each, page, brief, null));
        }
        return entries;
    }

    private CatalogueView.QuizEntry entry(
            QuizSummary quiz, PageView page, boolean brief, @Nullable String anchor) {
        return new CatalogueView.QuizEntry(
                quiz.title(),
                href(quiz.id(), page),
                anchor,
                brief ? null : quiz.description(),
                foreign(quiz),
                new CatalogueView.EntryFacts(
                        messages.name("mode", quiz.mode().word()),
                        quiz.extent().questions(),
                        quiz.extent().estimate(messages),
                        quiz.extent().levels(messages),
                        quiz.badge()));
    }

    private SearchFiles.Entry searched(QuizSummary quiz) {
        QuizSummary.About about = quiz.about();
        String folder = Folders.parent(quiz.id());
        return new SearchFiles.Entry(
                new SearchFiles.Card(
                        quiz.id(),
                        quiz.title(),
                        foreign(quiz),
                        messages.name("mode", quiz.mode().word()),
                        quiz.extent().questions(),
                        folder.isEmpty() ? "" : name(folder, "")),
                about.topic(),
                about.tags(),
                quiz.extent().levels(messages),
                kinds(about.types()),
                about.words());
    }

    /** Its language if that is not the page's. */
    private @Nullable String foreign(QuizSummary quiz) {
        return quiz.lang().equals(lang) ? null : quiz.lang();
    }

    private static String href(String id, PageView page) {
        return page.root() + Urls.encodePath(Urls.page(id));
    }
}
