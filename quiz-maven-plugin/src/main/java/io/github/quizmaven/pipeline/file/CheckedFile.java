package io.github.quizmaven.pipeline.file;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.rule.bank.Fingerprint;
import io.github.quizmaven.rule.bank.Page;
import io.github.quizmaven.rule.bank.PendingLink;
import io.github.quizmaven.suppress.Suppressions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What remains of a file when it was checked.
 *
 * @param path its path
 * @param hash the SHA-256 of its bytes; empty if they were not read
 * @param page what links can lead to in it; null if it does not mean to be a page
 * @param questions how many questions it holds
 * @param fingerprints of those of them that could be read
 * @param links to other pages, about which is decided when all files were read
 * @param found its diagnostics, in the rules' own severities
 * @param suppressions which diagnostics about it count; null if it was not read
 */
public record CheckedFile(
        String path,
        String hash,
        @Nullable Page page,
        int questions,
        List<Fingerprint> fingerprints,
        List<PendingLink> links,
        List<Diagnostic> found,
        @Nullable Suppressions suppressions) {

    public CheckedFile {
        fingerprints = List.copyOf(fingerprints);
        links = List.copyOf(links);
        found = List.copyOf(found);
    }

    /** A file of which nothing was read. */
    public static CheckedFile unread(String path, Diagnostic why) {
        return new CheckedFile(
                path, "", Page.unread(path), 0, List.of(), List.of(), List.of(why), null);
    }

    /** Whether it means to be a page. */
    public boolean isPage() {
        return page != null;
    }

    /** Whether all of it could be read as it was meant. */
    public boolean isSure() {
        return page == null || suppressions != null && suppressions.isSure();
    }
}
