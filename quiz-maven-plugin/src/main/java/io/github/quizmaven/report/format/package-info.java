/** What a run has found comes in; the text of a file goes out, one class per format. */
@NullMarked
package io.github.quizmaven.report.format;

import org.jspecify.annotations.NullMarked;
