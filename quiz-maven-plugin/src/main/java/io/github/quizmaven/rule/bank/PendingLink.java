package io.github.quizmaven.rule.bank;

import io.github.quizmaven.source.Place;

/**
 * A link to another page, whose file exists.
 *
 * @param place where its destination is
 * @param path the path of the page's file
 * @param fragment the id of the question that it leads to; empty if it leads to the page
 */
public record PendingLink(Place place, String path, String fragment) {}
