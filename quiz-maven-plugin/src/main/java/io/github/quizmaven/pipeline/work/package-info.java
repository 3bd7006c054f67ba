/** Many files come in; what became of them goes out in their order, whoever did the work. */
@NullMarked
package io.github.quizmaven.pipeline.work;

import org.jspecify.annotations.NullMarked;
