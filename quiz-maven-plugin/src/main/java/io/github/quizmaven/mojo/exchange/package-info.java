/** Files of other tools come in or go out; log lines and reports tell what was done. */
@NullMarked
package io.github.quizmaven.mojo.exchange;

import org.jspecify.annotations.NullMarked;
