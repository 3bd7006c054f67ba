/**
 * A quiz as a package for platforms that speak SCORM: its own page, a script that tells the
 * platform what comes of it, and a manifest that names every file.
 */
@NullMarked
package io.github.quizmaven.exchange.outgoing.scorm;

import org.jspecify.annotations.NullMarked;
