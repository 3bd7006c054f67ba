/** A question and how it is to be spelt come in; its Markdown goes out. */
@NullMarked
package io.github.quizmaven.write.text;

import org.jspecify.annotations.NullMarked;
