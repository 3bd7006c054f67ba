/** What can be wrong: one type of report for syntax, schema, rules and pages. */
@NullMarked
package io.github.quizmaven.diagnostic;

import org.jspecify.annotations.NullMarked;
