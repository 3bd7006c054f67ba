/** Quizzes come in; the files of the published site go out. */
@NullMarked
package io.github.quizmaven.render;

import org.jspecify.annotations.NullMarked;
