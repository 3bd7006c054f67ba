/** A quiz and its questions as wholes come in; what is missing or disagrees goes out. */
@NullMarked
package io.github.quizmaven.rules.structure;

import org.jspecify.annotations.NullMarked;
