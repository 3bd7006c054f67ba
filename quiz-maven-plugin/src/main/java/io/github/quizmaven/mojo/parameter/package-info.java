/**
 * What a POM or a command line says comes in; settings go out, or why they cannot be what is meant.
 */
@NullMarked
package io.github.quizmaven.mojo.parameter;

import org.jspecify.annotations.NullMarked;
