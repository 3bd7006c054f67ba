/**
 * Quizzes come in; the files of the published site go out as values. Views hold all that a template
 * may see; an author's Markdown reaches a template only as safe HTML.
 */
@NullMarked
package io.github.quizmaven.site;

import org.jspecify.annotations.NullMarked;
