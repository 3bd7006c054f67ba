/**
 * Links of written quizzes come in; where they lead after the import, and the files that are to be
 * copied, go out.
 */
@NullMarked
package io.github.quizmaven.exchange.intake.link;

import org.jspecify.annotations.NullMarked;
