/** What an editor can ask about an open quiz, each in a class. */
@NullMarked
package io.github.quizmaven.language.feature;

import org.jspecify.annotations.NullMarked;
