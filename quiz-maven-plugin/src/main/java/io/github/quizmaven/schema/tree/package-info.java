/**
 * JSON comes in; a tree of it goes out, without the mapper that loads more classes than a check
 * needs.
 */
@NullMarked
package io.github.quizmaven.schema.tree;

import org.jspecify.annotations.NullMarked;
