/** What is open in an editor, and places in it in the terms of the editor. */
@NullMarked
package io.github.quizmaven.language.document;

import org.jspecify.annotations.NullMarked;
