/** Markdown with task lists and answers as people write it comes in; quizzes and notes go out. */
@NullMarked
package io.github.quizmaven.exchange.gfm;

import org.jspecify.annotations.NullMarked;
