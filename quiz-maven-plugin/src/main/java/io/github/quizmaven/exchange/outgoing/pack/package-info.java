/**
 * What packages for platforms have in common: names in their XML, images as files, and the manifest
 * that names all of it.
 */
@NullMarked
package io.github.quizmaven.exchange.outgoing.pack;

import org.jspecify.annotations.NullMarked;
