/**
 * The files of the published site as values, and the addresses that lead from one to another. What
 * a page shows of the source folder is copied beside it, if it may be published.
 */
@NullMarked
package io.github.quizmaven.site.file;

import org.jspecify.annotations.NullMarked;
