/** Reads MDQ: questions a file, exams that hold or include some, each with tags for its type. */
@NullMarked
package io.github.quizmaven.exchange.mdq;

import org.jspecify.annotations.NullMarked;
