/** A piece of YAML comes in; its values as they are written, each with its place, go out. */
@NullMarked
package io.github.quizmaven.read.yaml;

import org.jspecify.annotations.NullMarked;
