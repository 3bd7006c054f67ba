/**
 * The links and images of a quiz and what stands beside its file come in; what is amiss goes out.
 */
@NullMarked
package io.github.quizmaven.rule.media;

import org.jspecify.annotations.NullMarked;
