/** What users set for goals comes in; settings of the stages go out. */
@NullMarked
package io.github.quizmaven.mojo.setting;

import org.jspecify.annotations.NullMarked;
