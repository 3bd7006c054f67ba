/**
 * A quiz as a package of QTI 2.1 or 3.0: an item a question, a test, a manifest. Both versions are
 * one tree of elements, which is spelled when it is written.
 */
@NullMarked
package io.github.quizmaven.exchange.outgoing.qti;

import org.jspecify.annotations.NullMarked;
