/**
 * What the readers of one file share: the tree, the diagnostics, and the rules that they report.
 */
@NullMarked
package io.github.quizmaven.read.context;

import org.jspecify.annotations.NullMarked;
