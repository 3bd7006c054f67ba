/** The edits that remove what a diagnostic reports: what a rule knows comes in, a fix goes out. */
@NullMarked
package io.github.quizmaven.diagnostic.fix;

import org.jspecify.annotations.NullMarked;
