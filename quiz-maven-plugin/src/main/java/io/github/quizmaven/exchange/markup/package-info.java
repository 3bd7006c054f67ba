/**
 * Texts of other formats, plain, in HTML or in Markdown, come in; texts of the authoring format go
 * out, and what they lost.
 */
@NullMarked
package io.github.quizmaven.exchange.markup;

import org.jspecify.annotations.NullMarked;
