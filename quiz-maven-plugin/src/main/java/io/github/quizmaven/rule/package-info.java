/**
 * What a rule is and what it may look at: one file's quiz with the places of its values. Rules
 * report; they change nothing and keep nothing.
 */
@NullMarked
package io.github.quizmaven.rule;

import org.jspecify.annotations.NullMarked;
