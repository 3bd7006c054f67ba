/**
 * The diagnostics of a run come in, freed of how the run was made; reports that tools read go out.
 */
@NullMarked
package io.github.quizmaven.report.machine;

import org.jspecify.annotations.NullMarked;
