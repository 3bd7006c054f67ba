/** Numbers and texts come in; a file goes out that is read back as it was, or not at all. */
@NullMarked
package io.github.quizmaven.pipeline.cache.bytes;

import org.jspecify.annotations.NullMarked;
