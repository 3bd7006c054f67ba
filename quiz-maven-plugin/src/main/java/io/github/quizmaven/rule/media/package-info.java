/**
 * The links and images of a file and what is beside it come in; those that lead nowhere, out of the
 * source folder, or to what a page must not show go out.
 */
@NullMarked
package io.github.quizmaven.rule.media;

import org.jspecify.annotations.NullMarked;
