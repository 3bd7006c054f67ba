/** What the pages say in each language: a properties file of the templates module for each. */
@NullMarked
package io.github.quizmaven.site.language;

import org.jspecify.annotations.NullMarked;
