/** Files of a site come in and are let go; where each waits until it is put in place goes out. */
@NullMarked
package io.github.quizmaven.bundle.staged;

import org.jspecify.annotations.NullMarked;
