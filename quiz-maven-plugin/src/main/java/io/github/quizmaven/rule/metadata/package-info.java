/** Rules about values of front matter and metadata that can be read, but were hardly meant. */
@NullMarked
package io.github.quizmaven.rule.metadata;

import org.jspecify.annotations.NullMarked;
