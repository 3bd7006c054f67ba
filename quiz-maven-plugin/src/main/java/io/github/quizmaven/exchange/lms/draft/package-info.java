/**
 * Questions of learning platforms come in; questions of the authoring format, or the reasons why
 * there are none, go out.
 */
@NullMarked
package io.github.quizmaven.exchange.lms.draft;

import org.jspecify.annotations.NullMarked;
