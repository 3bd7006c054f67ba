/** What is wrong with files before anybody reads them: their names, where they lead, their size. */
@NullMarked
package io.github.quizmaven.pipeline.path;

import org.jspecify.annotations.NullMarked;
