/**
 * Questions as learning platforms know them, in whatever file, come in; questions of the authoring
 * format, or the reasons why there are none, go out.
 */
@NullMarked
package io.github.quizmaven.exchange.lms;

import org.jspecify.annotations.NullMarked;
