/** The net below all rules: what looks like syntax and is shown as text. */
@NullMarked
package io.github.quizmaven.rule.shown;

import org.jspecify.annotations.NullMarked;
