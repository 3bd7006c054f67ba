/**
 * What the script knows of a quiz: ids, keys and times, but no text. Learners' progress is kept by
 * these ids and hashes, so what they are made of changes only with the version of the block.
 */
@NullMarked
package io.github.quizmaven.site.script;

import org.jspecify.annotations.NullMarked;
