/** The quizzes of a source folder come in; files in one format and all losses go out. */
@NullMarked
package io.github.quizmaven.exchange.export;

import org.jspecify.annotations.NullMarked;
