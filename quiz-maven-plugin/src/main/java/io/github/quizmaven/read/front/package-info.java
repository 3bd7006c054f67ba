/** Finds and reads the front matter of a file. */
@NullMarked
package io.github.quizmaven.read.front;

import org.jspecify.annotations.NullMarked;
