package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.rule.bank.BankRule;
import io.github.quizmaven.schema.QuizSchema;
import io.github.quizmaven.source.SourceFile;
import java.util.List;
import java.util.function.Function;

/**
 * What a file goes through. Each stage serves all threads.
 *
 * @param quiz text to quiz
 * @param collection text of a folder's {@code index.md} to what it says
 * @param schema what the schemas say against a quiz
 * @param rules what must hold for a file
 * @param bankRules what must hold for all files together
 * @param preparation loads what the stages need, so that this need not begin with the first file
 */
public record Stages(
        Function<SourceFile, Reading> quiz,
        Function<SourceFile, Reading> collection,
        Function<Quiz, List<Diagnostic>> schema,
        List<Rule> rules,
        List<BankRule> bankRules,
        Runnable preparation) {

    public Stages {
        rules = List.copyOf(rules);
        bankRules = List.copyOf(bankRules);
    }

    /** Stages that need no preparation. */
    Stages(
            Function<SourceFile, Reading> quiz,
            Function<SourceFile, Reading> collection,
            Function<Quiz, List<Diagnostic>> schema,
            List<Rule> rules,
            List<BankRule> bankRules) {
        this(quiz, collection, schema, rules, bankRules, () -> {});
    }

    /** All that the plugin has, with schemas that may be those of an organisation. */
    public static Stages of(QuizSchema schema) {
        QuizReader reader = new QuizReader(schema.quizKeys(), schema.questionKeys());
        return new Stages(
                reader::quiz,
                reader::collection,
                schema::check,
                RuleCatalog.rules(),
                RuleCatalog.bankRules(),
                schema::load);
    }
}
