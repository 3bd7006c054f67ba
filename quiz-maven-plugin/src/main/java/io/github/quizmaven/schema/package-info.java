/**
 * A quiz comes in; what the JSON Schemas say against it goes out as diagnostics in an author's
 * words. The schemas are read from the class path, nothing is fetched.
 */
@NullMarked
package io.github.quizmaven.schema;

import org.jspecify.annotations.NullMarked;
