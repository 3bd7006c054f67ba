/** The bytes of an image come in, its size goes out. */
@NullMarked
package io.github.quizmaven.media;

import org.jspecify.annotations.NullMarked;
