package io.github.quizmaven.rule;

/** A rule about texts, links or formulas, whatever kind of file they are in. */
public non-sealed interface TextRule extends Rule {}
