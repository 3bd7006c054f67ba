/**
 * Texts of authors become HTML that is safe to show as it is, straight from the nodes of their
 * file's tree.
 */
@NullMarked
package io.github.quizmaven.site.text;

import org.jspecify.annotations.NullMarked;
