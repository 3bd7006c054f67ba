/**
 * The texts of JSON Schemas come in; sound and compiled schemas, the keys that they add and what
 * they say against quizzes go out. Nothing is ever fetched.
 */
@NullMarked
package io.github.quizmaven.schema.layer;

import org.jspecify.annotations.NullMarked;
