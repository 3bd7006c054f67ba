/** The templates module's files: templates to be filled, assets, texts. */
@NullMarked
package io.github.quizmaven.site.template;

import org.jspecify.annotations.NullMarked;
