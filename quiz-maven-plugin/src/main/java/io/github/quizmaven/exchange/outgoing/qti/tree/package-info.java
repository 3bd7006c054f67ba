/** Elements of QTI, HTML and MathML come in; XML in one version of QTI goes out. */
@NullMarked
package io.github.quizmaven.exchange.outgoing.qti.tree;

import org.jspecify.annotations.NullMarked;
