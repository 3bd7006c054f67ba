/**
 * What questions ask for: a record for each type, and the visitor that every stage implements which
 * treats them differently.
 */
@NullMarked
package io.github.quizmaven.quiz.response;

import org.jspecify.annotations.NullMarked;
