/** Settings come in; the stages run, and log lines and reports go out. */
@NullMarked
package io.github.quizmaven.mojo.run;

import org.jspecify.annotations.NullMarked;
