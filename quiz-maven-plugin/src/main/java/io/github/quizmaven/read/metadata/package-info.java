/** Front matter and metadata fences come in; {@code Metadata} goes out. */
@NullMarked
package io.github.quizmaven.read.metadata;

import org.jspecify.annotations.NullMarked;
