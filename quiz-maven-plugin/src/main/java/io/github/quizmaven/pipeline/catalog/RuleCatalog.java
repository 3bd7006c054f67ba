package io.github.quizmaven.pipeline.catalog;

import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.pipeline.path.PathClash;
import io.github.quizmaven.pipeline.path.Unread;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.rule.answer.AnswerAgreesRule;
import io.github.quizmaven.rule.bank.BankRule;
import io.github.quizmaven.rule.bank.ConflictingAnswerRule;
import io.github.quizmaven.rule.bank.DuplicateQuestionRule;
import io.github.quizmaven.rule.bank.LinkTargetRule;
import io.github.quizmaven.rule.choice.HintLeaksAnswerRule;
import io.github.quizmaven.rule.choice.LetterReferenceRule;
import io.github.quizmaven.rule.choice.OptionEmptyRule;
import io.github.quizmaven.rule.choice.OptionLabelRule;
import io.github.quizmaven.rule.choice.OptionsAllRightRule;
import io.github.quizmaven.rule.choice.OptionsDistinctRule;
import io.github.quizmaven.rule.media.ImageAltRule;
import io.github.quizmaven.rule.media.ImageExternalRule;
import io.github.quizmaven.rule.media.ImageMissingRule;
import io.github.quizmaven.rule.media.LinkMissingRule;
import io.github.quizmaven.rule.media.PathEscapesRule;
import io.github.quizmaven.rule.media.SvgUnsafeRule;
import io.github.quizmaven.rule.metadata.LanguageTextsRule;
import io.github.quizmaven.rule.metadata.TagsApartRule;
import io.github.quizmaven.rule.ordering.OrderingDistinctStepsRule;
import io.github.quizmaven.rule.ordering.OrderingPermutationRule;
import io.github.quizmaven.rule.ordering.OrderingStepsPresentRule;
import io.github.quizmaven.rule.shown.ShownSyntaxRule;
import io.github.quizmaven.rule.structure.ChallengeIncompleteRule;
import io.github.quizmaven.rule.structure.IdFormRule;
import io.github.quizmaven.rule.structure.IdUniqueRule;
import io.github.quizmaven.rule.structure.ListedNamesRule;
import io.github.quizmaven.rule.structure.NumericToleranceRule;
import io.github.quizmaven.rule.structure.ReachableGoalsRule;
import io.github.quizmaven.rule.structure.SolutionPresentRule;
import io.github.quizmaven.rule.structure.StemPresentRule;
import io.github.quizmaven.rule.structure.TitlePresentRule;
import io.github.quizmaven.rule.text.MathSyntaxRule;
import io.github.quizmaven.rule.text.MathUnsupportedRule;
import io.github.quizmaven.rule.text.RawHtmlRule;
import io.github.quizmaven.rule.text.TableCellsRule;
import io.github.quizmaven.rule.text.UnsupportedSyntaxRule;
import io.github.quizmaven.schema.SchemaRules;
import io.github.quizmaven.suppress.IgnorableRules;
import io.github.quizmaven.suppress.UnusedIgnores;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every rule that the plugin knows, listed by hand. */
public final class RuleCatalog {

    /** What is no rule about content, and nothing that an author could decide otherwise. */
    private static final List<RuleId> OF_THE_BUILD =
            List.of(PathClash.RULE, Unread.FILE_TOO_LARGE, RuleId.INTERNAL, UnusedIgnores.RULE);

    /** What guards the readers of a site or the build itself. */
    private static final Set<String> FIXED =
            Set.of(
                    SvgUnsafeRule.ID.name(),
                    PathEscapesRule.ID.name(),
                    PathClash.RULE.name(),
                    SyntaxRules.ENCODING.name(),
                    Unread.FILE_TOO_LARGE.name(),
                    RuleId.INTERNAL.name());

    private static final List<Rule> RULES =
            List.of(
                    new OptionEmptyRule(),
                    new OptionsDistinctRule(),
                    new OptionLabelRule(),
                    new OptionsAllRightRule(),
                    new NumericToleranceRule(),
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
                    new TagsApartRule(),
                    new ListedNamesRule(),
                    new LanguageTextsRule(),
                    new SolutionPresentRule(),
                    new AnswerAgreesRule(),
                    new RawHtmlRule(),
                    new ShownSyntaxRule(),
                    new UnsupportedSyntaxRule(),
                    new TableCellsRule(),
                    new MathSyntaxRule(),
                    new MathUnsupportedRule(),
                    new ImageMissingRule(),
                    new ImageExternalRule(),
                    new ImageAltRule(),
                    new SvgUnsafeRule(),
                    new LinkMissingRule(),
                    new PathEscapesRule());
    private static final List<BankRule> BANK_RULES =
            List.of(new DuplicateQuestionRule(), new ConflictingAnswerRule(), new LinkTargetRule());

    private static final SortedMap<String, RuleId> IDS = byName();
    private static final List<String> NAMES = List.copyOf(IDS.keySet());
    private static final Set<String> IGNORABLE = ignorable();

    private RuleCatalog() {}

    private static SortedMap<String, RuleId> byName() {
        List<RuleId> all = new ArrayList<>(SyntaxRules.RULES);
        all.addAll(SchemaRules.NAMED);
        all.add(SchemaRules.SCHEMA);
        for (Rule each : RULES) {
            all.add(each.id());
        }
        for (BankRule each : BANK_RULES) {
            all.add(each.id());
        }
        all.addAll(OF_THE_BUILD);
        SortedMap<String, RuleId> byName = new TreeMap<>();
        for (RuleId each : all) {
            byName.putIfAbsent(each.name(), each);
        }
        return byName;
    }

    private static Set<String> ignorable() {
        Set<String> ignorable = new HashSet<>();
        for (RuleId each : IDS.values()) {
            if (!SyntaxRules.leavesOpen(each)
                    && !OF_THE_BUILD.contains(each)
                    && !FIXED.contains(each.name())) {
                ignorable.add(each.name());
            }
        }
        return ignorable;
    }

    /** The rules that quizzes are checked by, in the order in which they run. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The rules that all questions of a build are checked by together. */
    public static List<BankRule> bankRules() {
        return BANK_RULES;
    }

    /** All rules that reports can be about, sorted by name. */
    public static List<RuleId> ids() {
        return List.copyOf(IDS.values());
    }

    /** Their names. */
    public static List<String> names() {
        return NAMES;
    }

    /** Whether a build cannot lower a rule's severity. */
    public static boolean isFixed(String name) {
        return FIXED.contains(name);
    }

    /**
     * What comments can ignore in a build.
     *
     * @param off the rules that the build turns off
     */
    public static IgnorableRules ignorable(Set<String> off) {
        return new IgnorableRules(NAMES, IGNORABLE, off);
    }
}
