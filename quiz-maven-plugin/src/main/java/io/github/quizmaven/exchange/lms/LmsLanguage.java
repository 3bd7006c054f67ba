package io.github.quizmaven.exchange.lms;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.word.Language;
import io.github.quizmaven.source.Span;
import java.util.List;

/** Guesses the language of a file whose format does not name it. */
public final class LmsLanguage {

    private LmsLanguage() {}

    /** The BCP 47 tag; a note says so unless it is English. */
    public static String of(String text, Notes notes) {
        List<Row> rows = text.lines().map(line -> new Row(1, 0, line, Row.Kind.TEXT)).toList();
        String language = Language.of(rows);
        if (!language.equals(Language.ENGLISH)) {
            notes.guessed(
                    Span.at(0), "the language is `" + language + "`, as far as its words tell");
        }
        return language;
    }
}
