/**
 * A piece of source comes in; a CommonMark tree with positions goes out. The dialect (tables,
 * strikethrough, autolinks, task markers, mathematics) is configured here and nowhere else.
 */
@NullMarked
package io.github.quizmaven.markdown;

import org.jspecify.annotations.NullMarked;
