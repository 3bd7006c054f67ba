/**
 * The vocabulary: quizzes and questions as values with all defaults applied. What an author left
 * out, or wrote so that it cannot be read, is null or empty.
 */
@NullMarked
package io.github.quizmaven.model;

import org.jspecify.annotations.NullMarked;
