/** A made-up bank goes in; how long each stage takes with it comes out. */
@NullMarked
package io.github.quizmaven.benchmark;

import org.jspecify.annotations.NullMarked;
