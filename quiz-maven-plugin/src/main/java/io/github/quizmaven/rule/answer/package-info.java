/** What is said to be the answer, and the key. */
@NullMarked
package io.github.quizmaven.rule.answer;

import org.jspecify.annotations.NullMarked;
