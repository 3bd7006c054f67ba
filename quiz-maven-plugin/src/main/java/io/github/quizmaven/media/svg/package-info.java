/** The bytes of an SVG file come in; what it does besides drawing goes out. */
@NullMarked
package io.github.quizmaven.media.svg;

import org.jspecify.annotations.NullMarked;
