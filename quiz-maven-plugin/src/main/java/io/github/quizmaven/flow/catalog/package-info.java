/** All rules that there are, and their documentation. */
@NullMarked
package io.github.quizmaven.flow.catalog;

import org.jspecify.annotations.NullMarked;
