package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Value;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import io.github.quizmaven.source.SourceFile;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What a folder's {@code order} lists is in the folder, and each once. */
public final class ListedNamesRule implements TextRule {

    private static final RuleId ID = RuleId.error("value");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> report) {
        if (!(subject.authored() instanceof QuizCollection collection)
                || collection.order().isEmpty()) {
            return;
        }
        Set<String> there = there(subject, collection);
        Suggestion meant = new Suggestion();
        Set<String> listed = new HashSet<>();
        collection.metadata().written().stream()
                .filter(each -> each.key().equals(Key.LISTED))
                .map(each -> each.data())
                .filter(Value.Items.class::isInstance)
                .flatMap(each -> ((Value.Items) each).items().stream())
                .filter(Value.Text.class::isInstance)
                .map(Value.Text.class::cast)
                .forEach(
                        each -> {
                            String name = QuizCollection.bareName(each.text());
                            if (!there.contains(name)) {
                                report.accept(missing(subject, each, name, there, meant));
                            } else if (!listed.add(name)) {
                                report.accept(
                                        new Diagnostic(
                                                ID,
                                                subject.place(each.at()),
                                                "`order` lists `" + name + "` twice",
                                                "delete one of them"));
                            }
                        });
    }

    private static Diagnostic missing(
            Subject subject, Value.Text written, String name, Set<String> there, Suggestion meant) {
        return new Diagnostic(
                ID,
                subject.place(written.at()),
                "this folder has no quiz and no folder `" + name + "`",
                meant.nearest(name, there)
                        .map(each -> "did you mean `" + each + "`?")
                        .orElse(
                                "list names of quizzes and folders that are beside this file,"
                                        + " without the way to them"));
    }

    /** The names of files that can be quizzes, without endings, and of folders. */
    private static Set<String> there(Subject subject, QuizCollection collection) {
        String folder = collection.folder().isEmpty() ? "" : collection.folder() + "/";
        Set<String> names = new TreeSet<>();
        for (String each : subject.folder().names(folder)) {
            boolean hidden = each.startsWith("_") || each.startsWith(".");
            if (!hidden && (each.endsWith("/") || SourceFile.isMarkdown(each))) {
                names.add(QuizCollection.bareName(each));
            }
        }
        names.removeAll(Set.of("index", "README"));
        return names;
    }
}
