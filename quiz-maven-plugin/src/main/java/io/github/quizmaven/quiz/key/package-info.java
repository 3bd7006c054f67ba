/** The keys that authors write in front matter and metadata, and what they wrote for them. */
@NullMarked
package io.github.quizmaven.quiz.key;

import org.jspecify.annotations.NullMarked;
