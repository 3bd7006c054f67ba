/**
 * A file as its author wrote it comes in; what is wrong with its content goes out. Each rule is a
 * class of its own that keeps nothing, and says by its kind what it looks at: all texts of a file,
 * a quiz as a whole, or one question at a time.
 */
@NullMarked
package io.github.quizmaven.rule;

import org.jspecify.annotations.NullMarked;
