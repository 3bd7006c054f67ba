/** What one file of a build came to. */
@NullMarked
package io.github.quizmaven.pipeline.file;

import org.jspecify.annotations.NullMarked;
