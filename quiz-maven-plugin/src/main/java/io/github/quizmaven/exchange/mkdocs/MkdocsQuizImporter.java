package io.github.quizmaven.exchange.mkdocs;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.Likeness;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.source.SourceFile;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads pages with the elements of the plugin mkdocs-quiz, in its new and its old form. */
public final class MkdocsQuizImporter implements Importer {

    private static final Pattern SIGN = Pattern.compile("(?m)^[ \\t]*+<(?:quiz|\\?quiz\\?)>");

    @Override
    public String format() {
        return "mkdocs-quiz";
    }

    @Override
    public boolean reads(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    @Override
    public Likeness likeness(SourceFile file) {
        return SIGN.matcher(file.text()).find() ? Likeness.CERTAIN : Likeness.NONE;
    }

    @Override
    public Imported read(SourceFile file, ImportChoices choices) {
        return new PageReader(MarkedFile.of(new Notes(file), row -> false)).read();
    }
}
