/**
 * The format's own syntax in a CommonMark tree: task markers, blanks and formulas as nodes, with
 * the parsers that make them, and the way from any node to its place in the file.
 */
@NullMarked
package io.github.quizmaven.syntax.node;

import org.jspecify.annotations.NullMarked;
