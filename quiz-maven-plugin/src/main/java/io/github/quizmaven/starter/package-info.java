/** The name of a quiz that does not exist yet comes in; the files to begin with go out. */
@NullMarked
package io.github.quizmaven.starter;

import org.jspecify.annotations.NullMarked;
