package io.github.quizmaven.pipeline.file;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.pipeline.work.Lookup;
import io.github.quizmaven.quiz.QuizCollection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one file came to. It depends on the file, the settings and what was looked up, and on
 * nothing else.
 *
 * @param checked what remains of it
 * @param collection what it says about its folder; null if it does not, or has errors
 * @param page what was made of it; null if no page was to be made
 * @param lookups what it was asked for outside of it
 */
public record FileResult(
        CheckedFile checked,
        @Nullable QuizCollection collection,
        @Nullable QuizFiles page,
        List<Lookup> lookups) {

    public FileResult {
        lookups = List.copyOf(lookups);
    }

    /**
     * What it was asked for.
     *
     * @param titles whether to make its page, rather than to check it
     */
    public List<Lookup> lookups(boolean titles) {
        return lookups.stream()
                .filter(each -> (each.kind() == Lookup.Kind.TITLE) == titles)
                .toList();
    }

    /** The same as if no page was to be made. */
    public FileResult withoutPage() {
        return new FileResult(checked, collection, null, lookups);
    }

    /** Whether the same file would come to the same again: it was read, and nothing broke. */
    public boolean isCertain() {
        return !checked.hash().isEmpty()
                && bugs().isEmpty()
                && checked.found().stream().noneMatch(each -> each.rule().equals(RuleId.INTERNAL));
    }

    /** What was found while its page was made. */
    public List<Diagnostic> bugs() {
        return page == null || page.bug() == null ? List.of() : List.of(page.bug());
    }
}
