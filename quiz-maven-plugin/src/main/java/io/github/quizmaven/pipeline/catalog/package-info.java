/** All rules that there are, and their documentation. */
@NullMarked
package io.github.quizmaven.pipeline.catalog;

import org.jspecify.annotations.NullMarked;
