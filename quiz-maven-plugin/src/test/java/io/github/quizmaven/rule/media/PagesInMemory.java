package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import io.github.quizmaven.rule.bank.Bank;
import io.github.quizmaven.rule.bank.LinkTargetRule;
import io.github.quizmaven.rule.bank.Page;
import io.github.quizmaven.source.FilesInMemory;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A source folder that exists in memory only, with pages. */
record PagesInMemory(FilesInMemory files, Map<String, Page> pages) implements SourceFolder {

    /** Files with nothing in them. */
    static PagesInMemory of(String... paths) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String path : paths) {
            files.put(path, new byte[0]);
        }
        return new PagesInMemory(new FilesInMemory(files), Map.of());
    }

    PagesInMemory with(String path, byte[] content) {
        Map<String, byte[]> more = new LinkedHashMap<>(files.files());
        more.put(path, content);
        return new PagesInMemory(new FilesInMemory(more), pages);
    }

    PagesInMemory withPage(String path, boolean complete, String... questions) {
        Map<String, Page> more = new HashMap<>(pages);
        more.put(path, new Page(path, true, Set.of(questions), complete));
        return new PagesInMemory(with(path, new byte[0]).files(), more);
    }

    /** Both rules about dead links: the one in the file, and the one at the end of a run. */
    TextRule links() {
        return new DeadLinks(pages);
    }

    private record DeadLinks(Map<String, Page> pages) implements TextRule {

        @Override
        public RuleId id() {
            return LinkTargetRule.ID;
        }

        @Override
        public void check(Subject subject, Consumer<Diagnostic> report) {
            List<Diagnostic> found = new ArrayList<>();
            new LinkMissingRule().check(subject, found::add);
            Bank bank = new Bank(List.of(), LinkMissingRule.pending(subject), pages);
            new LinkTargetRule().check(bank, found::add);
            found.stream()
                    .sorted(Comparator.comparing(each -> each.place().span()))
                    .forEach(report);
        }
    }

    @Override
    public Set<String> names(String folder) {
        return files.names(folder);
    }

    @Override
    public Opened open(String path, int most) {
        return files.open(path, most);
    }
}
