/** Quizzes come in; what authors want to know of all their questions together goes out. */
@NullMarked
package io.github.quizmaven.report.bank;

import org.jspecify.annotations.NullMarked;
