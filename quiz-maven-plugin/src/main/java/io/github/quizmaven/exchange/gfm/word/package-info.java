/** The words by which people mark what is a question, its key, its explanation. */
@NullMarked
package io.github.quizmaven.exchange.gfm.word;

import org.jspecify.annotations.NullMarked;
