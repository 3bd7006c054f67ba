/** What users set for several goals comes in; a goal's run with its settings goes out. */
@NullMarked
package io.github.quizmaven.mojo.setting;

import org.jspecify.annotations.NullMarked;
