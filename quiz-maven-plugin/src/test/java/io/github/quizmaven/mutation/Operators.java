package io.github.quizmaven.mutation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every way to break a rule, listed by hand. */
public final class Operators {

    /** All of them, in the order of the table that the test prints. */
    public static final List<Operator> ALL =
            Stream.of(
                            ChoiceOperators.all(),
                            OrderingOperators.all(),
                            TypedOperators.all(),
                            FormulaOperators.all(),
                            StructureOperators.all(),
                            IgnoreOperators.all(),
                            QuizOperators.all(),
                            TextOperators.all(),
                            MediaOperators.all(),
                            BankOperators.all())
                    .flatMap(Collection::stream)
                    .toList();

    private Operators() {}
}
