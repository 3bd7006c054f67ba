/**
 * The source of a code block and the word that names its language come in; stretches of code, each
 * with what it is, go out. Nothing of the library that reads code is loaded before the first block
 * in a known language.
 */
@NullMarked
package io.github.quizmaven.render.code;

import org.jspecify.annotations.NullMarked;
