/**
 * A folder and patterns come in; its files go out, opened in one place and only where they are
 * below it.
 */
@NullMarked
package io.github.quizmaven.source.folder;

import org.jspecify.annotations.NullMarked;
