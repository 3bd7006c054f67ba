/** What a build asks for. */
@NullMarked
package io.github.quizmaven.flow.setting;

import org.jspecify.annotations.NullMarked;
