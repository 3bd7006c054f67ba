/**
 * What a question asks for as its page shows it: one record for each type of response, with the
 * template that draws it.
 */
@NullMarked
package io.github.quizmaven.site.response;

import org.jspecify.annotations.NullMarked;
