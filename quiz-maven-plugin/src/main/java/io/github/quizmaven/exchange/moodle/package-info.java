/** Reads Moodle XML: a list of questions and categories, with files inside. */
@NullMarked
package io.github.quizmaven.exchange.moodle;

import org.jspecify.annotations.NullMarked;
