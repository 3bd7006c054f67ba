/**
 * The texts of an organisation's JSON Schemas come in; schemas that are known to be sound, the keys
 * that they add and what they say against quizzes go out. Nothing is ever fetched.
 */
@NullMarked
package io.github.quizmaven.schema.layer;

import org.jspecify.annotations.NullMarked;
