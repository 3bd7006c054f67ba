/**
 * What all exporters share: a folder of quizzes comes in; files for other tools, and a word on
 * everything that they cannot hold, go out.
 */
@NullMarked
package io.github.quizmaven.exchange.outgoing;

import org.jspecify.annotations.NullMarked;
