/** What a question asks for, read from its blocks: one reader for each type. */
@NullMarked
package io.github.quizmaven.read.response;

import org.jspecify.annotations.NullMarked;
