package io.github.quizmaven.fix;

import io.github.quizmaven.source.Span;

/**
 * A stretch of a file that is replaced.
 *
 * @param span in the file as it was, with its byte-order mark and its own line ends
 * @param replacement what is there now, with the file's line ends
 */
record Change(Span span, String replacement) {}
