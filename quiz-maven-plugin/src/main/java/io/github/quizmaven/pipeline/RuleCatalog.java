package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.parse.Syntax;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.rule.bank.BankRule;
import io.github.quizmaven.rule.bank.ConflictingAnswerRule;
import io.github.quizmaven.rule.bank.DuplicateQuestionRule;
import io.github.quizmaven.rule.choice.HintLeaksAnswerRule;
import io.github.quizmaven.rule.choice.LetterReferenceRule;
import io.github.quizmaven.rule.choice.OptionEmptyRule;
import io.github.quizmaven.rule.choice.OptionsDistinctRule;
import io.github.quizmaven.rule.media.ImageAltRule;
import io.github.quizmaven.rule.media.ImageExternalRule;
import io.github.quizmaven.rule.media.ImageMissingRule;
import io.github.quizmaven.rule.media.LinkMissingRule;
import io.github.quizmaven.rule.media.PathEscapesRule;
import io.github.quizmaven.rule.media.SvgUnsafeRule;
import io.github.quizmaven.rule.ordering.OrderingDistinctStepsRule;
import io.github.quizmaven.rule.ordering.OrderingPermutationRule;
import io.github.quizmaven.rule.ordering.OrderingStepsPresentRule;
import io.github.quizmaven.rule.structure.AnswerAgreesRule;
import io.github.quizmaven.rule.structure.ChallengeIncompleteRule;
import io.github.quizmaven.rule.structure.IdFormRule;
import io.github.quizmaven.rule.structure.IdUniqueRule;
import io.github.quizmaven.rule.structure.ReachableGoalsRule;
import io.github.quizmaven.rule.structure.SolutionPresentRule;
import io.github.quizmaven.rule.structure.StemPresentRule;
import io.github.quizmaven.rule.structure.TitlePresentRule;
import io.github.quizmaven.rule.text.MathSyntaxRule;
import io.github.quizmaven.rule.text.MathUnsupportedRule;
import io.github.quizmaven.rule.text.RawHtmlRule;
import io.github.quizmaven.schema.SchemaRules;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule that the plugin knows, listed by hand. */
public final class RuleCatalog {

    /** What is no rule about content, and nothing that an author could decide otherwise. */
    private static final List<RuleId> OF_THE_BUILD =
            List.of(PathClash.RULE, Unread.FILE_TOO_LARGE, FileCheck.INTERNAL, IgnoreUnused.RULE);

    /** What guards the readers of a site or the build itself. */
    private static final Set<String> FIXED =
            Set.of(
                    SvgUnsafeRule.ID.name(),
                    PathEscapesRule.ID.name(),
                    PathClash.RULE.name(),
                    Syntax.ENCODING.name(),
                    Unread.FILE_TOO_LARGE.name(),
                    FileCheck.INTERNAL.name());

    private static final List<Rule> RULES =
            List.of(
                    new OptionEmptyRule(),
                    new OptionsDistinctRule(),
                    new HintLeaksAnswerRule(),
                    new LetterReferenceRule(),
                    new OrderingStepsPresentRule(),
                    new OrderingPermutationRule(),
                    new OrderingDistinctStepsRule(),
                    new TitlePresentRule(),
                    new StemPresentRule(),
                    new IdFormRule(),
                    new IdUniqueRule(),
                    new ChallengeIncompleteRule(),
                    new ReachableGoalsRule(),
                    new SolutionPresentRule(),
                    new AnswerAgreesRule(),
                    new RawHtmlRule(),
                    new MathSyntaxRule(),
                    new MathUnsupportedRule(),
                    new ImageMissingRule(),
                    new ImageExternalRule(),
                    new ImageAltRule(),
                    new SvgUnsafeRule(),
                    new LinkMissingRule(),
                    new PathEscapesRule());
    private static final List<BankRule> BANK_RULES =
            List.of(new DuplicateQuestionRule(), new ConflictingAnswerRule());

    private static final List<RuleId> IDS =
            Stream.of(
                            Syntax.RULES,
                            SchemaRules.NAMED,
                            List.of(SchemaRules.SCHEMA),
                            RULES.stream().map(Rule::id).toList(),
                            BANK_RULES.stream().map(BankRule::id).toList(),
                            OF_THE_BUILD)
                    .flatMap(Collection::stream)
                    .distinct()
                    .sorted(Comparator.comparing(RuleId::name))
                    .toList();
    private static final List<String> NAMES = IDS.stream().map(RuleId::name).toList();
    private static final Set<String> IGNORABLE =
            IDS.stream()
                    .filter(each -> !Syntax.leavesDoubt(each) && !OF_THE_BUILD.contains(each))
                    .map(RuleId::name)
                    .filter(each -> !FIXED.contains(each))
                    .collect(Collectors.toUnmodifiableSet());

    private RuleCatalog() {}

    /** The rules that quizzes are checked by, in the order in which they run. */
    static List<Rule> rules() {
        return RULES;
    }

    /** The rules that all questions of a build are checked by together. */
    static List<BankRule> bankRules() {
        return BANK_RULES;
    }

    /** All rules that reports can be about, sorted by name. */
    public static List<RuleId> ids() {
        return IDS;
    }

    /** Their names. */
    public static List<String> names() {
        return NAMES;
    }

    /** Whether a build cannot lower a rule's severity. */
    public static boolean isFixed(String name) {
        return FIXED.contains(name);
    }

    /** Whether a comment can ignore a rule's reports. */
    static boolean canBeIgnored(String name) {
        return IGNORABLE.contains(name);
    }
}
