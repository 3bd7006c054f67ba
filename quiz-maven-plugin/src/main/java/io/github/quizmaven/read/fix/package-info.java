/**
 * What was meant, and where it is, comes in; the edits that write it as the format has it go out.
 */
@NullMarked
package io.github.quizmaven.read.fix;

import org.jspecify.annotations.NullMarked;
