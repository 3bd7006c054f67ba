/**
 * What a build found comes in; the next build takes it from here for files that are as they were.
 */
@NullMarked
package io.github.quizmaven.pipeline.cache;

import org.jspecify.annotations.NullMarked;
