/** Every text of a quiz comes in, wherever it stands; what will not be shown as meant goes out. */
@NullMarked
package io.github.quizmaven.rule.text;

import org.jspecify.annotations.NullMarked;
