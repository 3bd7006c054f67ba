/**
 * What remains of all questions of a build comes in, in the order of their paths; which of them are
 * the same goes out.
 */
@NullMarked
package io.github.quizmaven.rule.bank;

import org.jspecify.annotations.NullMarked;
