/** An ordering question's steps and sequences come in; what does not fit together goes out. */
@NullMarked
package io.github.quizmaven.rules.ordering;

import org.jspecify.annotations.NullMarked;
