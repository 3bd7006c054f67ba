/** Files come in; the source folders that they are part of, with a build's settings, go out. */
@NullMarked
package io.github.quizmaven.language.folder;

import org.jspecify.annotations.NullMarked;
