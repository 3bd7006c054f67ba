/** Raw HTML comes in; what of it passes to a page, and what is shown as text, goes out. */
@NullMarked
package io.github.quizmaven.syntax.fact.html;

import org.jspecify.annotations.NullMarked;
