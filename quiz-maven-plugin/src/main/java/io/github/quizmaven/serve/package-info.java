/** A site that is built again and again comes in; browsers of this machine see its pages. */
@NullMarked
package io.github.quizmaven.serve;

import org.jspecify.annotations.NullMarked;
