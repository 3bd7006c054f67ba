package io.github.quizmaven.mutation;

import java.util.List;
import java.util.function.Function;

/**
 * One way to break a rule.
 *
 * @param rule the rule's id
 * @param name what is done
 * @param apply all the mutants that it makes of a sound quiz
 */
public record Operator(String rule, String name, Function<Sound, List<Mutant>> apply) {}
