/**
 * A choice's options come in; what is wrong with their texts and with what refers to them goes out.
 */
@NullMarked
package io.github.quizmaven.rules.choice;

import org.jspecify.annotations.NullMarked;
