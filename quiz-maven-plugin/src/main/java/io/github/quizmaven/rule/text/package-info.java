/** Every text of a file comes in, wherever it is; what will not be shown as meant goes out. */
@NullMarked
package io.github.quizmaven.rule.text;

import org.jspecify.annotations.NullMarked;
