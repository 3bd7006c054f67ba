/**
 * A file's text comes in; its one CommonMark tree goes out, and {@link
 * io.github.quizmaven.syntax.Text}s, which are runs of nodes of that tree. The dialect (tables,
 * strikethrough, autolinks, task markers, mathematics) is configured here and nowhere else.
 */
@NullMarked
package io.github.quizmaven.syntax;

import org.jspecify.annotations.NullMarked;
