package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.parse.CollectionDocument;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.rule.bank.BankRule;
import io.github.quizmaven.source.SourceFile;
import java.util.List;
import java.util.function.Function;

/**
 * What a file goes through. Each stage serves all threads.
 *
 * @param parser text to document
 * @param collectionParser text of a folder's {@code index.md} to document
 * @param schema what the schemas say against a document
 * @param binder document to quiz
 * @param rules what must hold for a quiz
 * @param bankRules what must hold for all questions together
 */
public record Stages(
        Function<SourceFile, QuizDocument> parser,
        Function<SourceFile, CollectionDocument> collectionParser,
        Function<QuizDocument, List<Diagnostic>> schema,
        Function<QuizDocument, Quiz> binder,
        List<Rule> rules,
        List<BankRule> bankRules) {

    public Stages {
        rules = List.copyOf(rules);
        bankRules = List.copyOf(bankRules);
    }

    /** Without rules about all questions together. */
    public Stages(
            Function<SourceFile, QuizDocument> parser,
            Function<SourceFile, CollectionDocument> collectionParser,
            Function<QuizDocument, List<Diagnostic>> schema,
            Function<QuizDocument, Quiz> binder,
            List<Rule> rules) {
        this(parser, collectionParser, schema, binder, rules, List.of());
    }
}
