package io.github.quizmaven.mutation.transformation;

import io.github.quizmaven.quiz.Quiz;
import java.util.List;

/** Another way to write the same quiz. What is wrong with it, and only that, stays wrong. */
public interface Transformation {

    /** All of them. */
    List<Transformation> ALL =
            List.of(
                    new TabsForIndentation(),
                    new TabsBehindBullets(),
                    new WideCharacters(),
                    new NestedLists(),
                    new TrailingBlanks(),
                    new Rewriting("tabs behind markers", "^([ \\t]*- \\[[xX ]\\]) ", "$1\t"),
                    new Rewriting("other bullets", "^([ \\t]*)- ", "$1* "),
                    new Rewriting("closing hashes", "^(#{1,3} .*)$", "$1 ##"),
                    new Rewriting("crowded headings", "\\n*^(#{2,3} .*\\n)\\n*", "\n$1"),
                    new NoFinalLineEnd(),
                    new IndentedLines());

    /** What it does, as in "tabs for indentation". */
    String name();

    /**
     * A sound quiz, written that way.
     *
     * @param quiz what is read from the text
     */
    String apply(String text, Quiz quiz);

    /** Whether readers see the same afterwards. */
    boolean keepsContent();
}
