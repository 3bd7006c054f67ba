/** CommonMark's text with angle brackets comes in; those that open nothing go out as text. */
@NullMarked
package io.github.quizmaven.syntax.node.html;

import org.jspecify.annotations.NullMarked;
