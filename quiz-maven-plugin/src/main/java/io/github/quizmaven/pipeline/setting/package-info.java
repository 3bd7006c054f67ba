/** What a build asks for. */
@NullMarked
package io.github.quizmaven.pipeline.setting;

import org.jspecify.annotations.NullMarked;
