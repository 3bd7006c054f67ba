/** Diagnostics come in; text for people and tools goes out, one class per format. */
@NullMarked
package io.github.quizmaven.report;

import org.jspecify.annotations.NullMarked;
