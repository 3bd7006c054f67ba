/**
 * What was found and how far it is come in; what a user sees of it beside the log's text goes out.
 */
@NullMarked
package io.github.quizmaven.mojo.show;

import org.jspecify.annotations.NullMarked;
