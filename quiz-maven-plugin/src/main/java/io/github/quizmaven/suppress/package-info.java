/**
 * Which diagnostics count: where a fault in the syntax leaves something unknown, what later stages
 * say about it is dropped; a comment drops what the rules that it names say about its part of the
 * file; and a comment that dropped nothing is reported, unless something is unknown there.
 */
@NullMarked
package io.github.quizmaven.suppress;

import org.jspecify.annotations.NullMarked;
