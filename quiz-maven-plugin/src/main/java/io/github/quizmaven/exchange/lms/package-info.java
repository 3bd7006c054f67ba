/**
 * Questions as learning platforms know them, whatever file they are in, with the categories and the
 * files that they have.
 */
@NullMarked
package io.github.quizmaven.exchange.lms;

import org.jspecify.annotations.NullMarked;
