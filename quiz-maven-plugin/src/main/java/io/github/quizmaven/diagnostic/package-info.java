/** What can be wrong: one type for syntax, schema, rules and pages. */
@NullMarked
package io.github.quizmaven.diagnostic;

import org.jspecify.annotations.NullMarked;
