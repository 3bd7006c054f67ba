/** Maven's parameters come in; log lines and the build's outcome go out. */
@NullMarked
package io.github.quizmaven.mojo;

import org.jspecify.annotations.NullMarked;
