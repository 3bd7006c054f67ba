/** A file and the fixes of its diagnostics come in; the fixed file, and a diff, go out. */
@NullMarked
package io.github.quizmaven.fix;

import org.jspecify.annotations.NullMarked;
