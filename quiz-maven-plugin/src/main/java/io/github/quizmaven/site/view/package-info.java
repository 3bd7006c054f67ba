/** All that a template may see of a page, beside what questions ask for. */
@NullMarked
package io.github.quizmaven.site.view;

import org.jspecify.annotations.NullMarked;
