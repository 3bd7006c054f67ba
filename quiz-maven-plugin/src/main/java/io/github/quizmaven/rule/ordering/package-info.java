/** An ordering question's steps and sequences come in; what does not fit together goes out. */
@NullMarked
package io.github.quizmaven.rule.ordering;

import org.jspecify.annotations.NullMarked;
