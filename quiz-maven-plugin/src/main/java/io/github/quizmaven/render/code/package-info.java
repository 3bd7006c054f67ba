/**
 * The source of a code block and the word that names its language come in; stretches of code, each
 * with what it is, go out. The table of languages is read at the first block with a word.
 */
@NullMarked
package io.github.quizmaven.render.code;

import org.jspecify.annotations.NullMarked;
