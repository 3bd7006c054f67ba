/**
 * The files of a site come in; they are in the output folder afterwards, and at any moment in
 * between every page is wholly old or wholly new and finds the assets that it names.
 */
@NullMarked
package io.github.quizmaven.bundle;

import org.jspecify.annotations.NullMarked;
