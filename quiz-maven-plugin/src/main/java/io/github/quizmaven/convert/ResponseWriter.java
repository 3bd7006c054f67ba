package io.github.quizmaven.convert;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Option;
import io.github.quizmaven.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what a question offers to answer with, unless that is to be typed. */
final class ResponseWriter {

    private static final String STEPS =
            "## t\n\n```yaml question\ntype: ordering\n```\n\n1. a\n2. b\n\n";

    private final Trial trial;
    private final ItemWriter items;

    ResponseWriter(Trial trial) {
        this.trial = trial;
        this.items = new ItemWriter(trial);
    }

    /** One or more ways to write it; empty texts if there is nothing to write. */
    List<String> write(Question question) {
        List<String> options = options(question.options());
        if (question.steps().isEmpty()) {
            String table = TableWriter.write(question.captions(), question.pairs());
            return table.isEmpty() ? options : List.of(table);
        }
        List<String> blocks = new ArrayList<>();
        blocks.add(items.steps(question.steps()));
        blocks.add(question.prompt() == null ? options.get(0) : prompt(question, options));
        blocks.removeIf(String::isEmpty);
        return List.of(String.join("\n\n", blocks));
    }

    /** With several bullets: a list above goes on below if it has the same. */
    private List<String> options(List<Option> options) {
        return Stream.of('-', '*').map(each -> items.options(options, each)).distinct().toList();
    }

    private String prompt(Question question, List<String> options) {
        @Nullable Markdown prompt = question.prompt();
        return trial.text(
                prompt,
                options.stream().map(each -> "\n\n" + each).toList(),
                each -> STEPS + each,
                (read, wanted) ->
                        read.questions().size() == 1
                                && read.questions().get(0).steps().size() == 2
                                && read.questions().get(0).options().size()
                                        == question.options().size()
                                && Trial.same(read.questions().get(0).prompt(), wanted));
    }
}
