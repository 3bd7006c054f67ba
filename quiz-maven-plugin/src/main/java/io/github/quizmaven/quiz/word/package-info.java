/** Words and numbers that authors write as values: modes, levels, durations, letters of options. */
@NullMarked
package io.github.quizmaven.quiz.word;

import org.jspecify.annotations.NullMarked;
