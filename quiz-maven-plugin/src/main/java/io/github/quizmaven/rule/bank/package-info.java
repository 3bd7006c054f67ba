/**
 * What remains of all files of a build comes in, in the order of their paths; which questions are
 * the same, and which links from one file to another lead nowhere, goes out.
 */
@NullMarked
package io.github.quizmaven.rule.bank;

import org.jspecify.annotations.NullMarked;
