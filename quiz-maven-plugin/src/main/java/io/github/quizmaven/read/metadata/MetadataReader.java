package io.github.quizmaven.read.metadata;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.quiz.key.Written;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.fix.MetadataFix;
import io.github.quizmaven.read.yaml.Yaml;
import io.github.quizmaven.read.yaml.YamlReader;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.suppress.Unknown;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads the metadata fences of questions and fills in what each question inherits. */
public final class MetadataReader {

    /** What the first line of metadata starts with. */
    private static final Pattern KEY =
            Pattern.compile("\\s*+[{]?\\s*+\"?([a-z]++)\"?\\s*+:(?=\\s)");

    private static final String SECOND = "move its keys into the block above";
    private static final String BELOW_HEADING =
            "move this block to the line below the `##` heading";

    private final Findings findings;
    private final SourceFile file;
    private final Keys keys;
    private final Metadata defaults;

    /**
     * @param defaults what every question inherits
     */
    public MetadataReader(FileContext context, Keys keys, Metadata defaults) {
        this.findings = context.findings();
        this.file = context.file();
        this.keys = keys;
        this.defaults = defaults;
    }

    /**
     * What was read of a section.
     *
     * @param body the section's body without metadata
     * @param metadata the question's, inherited values included
     * @param readable whether it is YAML, so that the question's type is known
     * @param inPlace whether the fence is where it should be
     * @param entries what is written in the fence
     */
    public record Outcome(
            List<Node> body,
            Metadata metadata,
            boolean readable,
            boolean inPlace,
            List<Yaml.Entry> entries) {}

    /** Whether a block is a fence with the info string of metadata. */
    public static boolean isMetadata(Node block) {
        return block instanceof FencedCodeBlock fence && FenceInfo.isMetadata(fence);
    }

    public Outcome read(Section section) {
        List<Node> body = new ArrayList<>();
        @Nullable Node metadata = null;
        boolean first = true;
        boolean inPlace = false;
        for (Node block : section.body()) {
            if (metadata == null && counts(block, first)) {
                metadata = block;
                inPlace = first && isMetadata(block);
            } else if (block instanceof FencedCodeBlock fence
                    && metadata != null
                    && FenceInfo.mentionsQuestion(fence)) {
                misplaced(fence, SECOND, false);
            } else {
                body.add(block);
                first &= Blocks.isComment(block);
            }
        }
        YamlReader.@Nullable Outcome yaml = metadata == null ? null : readFence(metadata, section);
        for (Section.Part each : section.parts()) {
            reportMisplaced(each.blocks());
        }
        List<Yaml.Entry> entries =
                yaml == null || yaml.mapping() == null ? List.of() : yaml.mapping().entries();
        Metadata all = inherited(yaml);
        if (all.place(Key.TYPE) != null && all.get(Key.TYPE) == null) {
            findings.unknown(Unknown.of(section.span(), "one-correct-answer", "response-missing"));
        }
        return new Outcome(body, all, yaml == null || yaml.mapping() != null, inPlace, entries);
    }

    /** Reports metadata fences where none can be. */
    public void reportMisplaced(List<Node> blocks) {
        for (Node block : blocks) {
            if (block instanceof FencedCodeBlock fence && FenceInfo.mentionsQuestion(fence)) {
                misplaced(fence, BELOW_HEADING, false);
            }
        }
    }

    private boolean counts(Node block, boolean first) {
        if (first && isMetadata(block)) {
            return true;
        }
        if (block instanceof FencedCodeBlock fence) {
            boolean meant =
                    FenceInfo.mentionsQuestion(fence)
                            || first
                                    && (FenceInfo.namesMetadata(fence)
                                            || holdsOnlyOurKeys(fence)
                                            || MetadataLook.isMostly(
                                                    fence, yaml(fence), keys.question()));
            if (meant) {
                misplaced(fence, BELOW_HEADING, first);
            }
            return meant;
        }
        boolean lines = block instanceof Paragraph || block instanceof IndentedCodeBlock;
        boolean only = first && lines && holdsOnlyOurKeys(block);
        if (first && !only && MetadataLook.is(block, file, keys.question())) {
            findings.report(
                    SyntaxRules.METADATA_PLACE,
                    Blocks.firstLine(block, file),
                    "this looks like metadata, but is " + MetadataLook.what(block),
                    "write `key: value` lines between a line ```yaml question and a line ```");
            findings.unknown(Unknown.of(Blocks.span(block), "shown-syntax", "unsupported-syntax"));
            return false;
        }
        if (!only && !(first && block instanceof Paragraph && startsWithOurKey(block))) {
            return false;
        }
        findings.report(
                SyntaxRules.METADATA_PLACE,
                Blocks.firstLine(block, file),
                "this looks like metadata, but is text",
                Help.of(
                        "put a line ```yaml question above it, and a line ``` below it",
                        only ? MetadataFix.fenced(file, block) : null));
        findings.unknown(Unknown.of(Blocks.span(block), "shown-syntax"));
        return only;
    }

    /** Whether a text goes on right below a line of metadata. */
    private boolean startsWithOurKey(Node paragraph) {
        Matcher key = KEY.matcher(file.text(Blocks.firstLine(paragraph, file)));
        return key.lookingAt() && Keys.find(keys.question(), key.group(1)) != null;
    }

    private Yaml.@Nullable Mapping yaml(Node block) {
        Piece content = content(block);
        return KEY.matcher(content.text()).lookingAt() ? YamlReader.read(content).mapping() : null;
    }

    private boolean holdsOnlyOurKeys(Node block) {
        Yaml.@Nullable Mapping mapping = yaml(block);
        return mapping != null
                && !mapping.entries().isEmpty()
                && mapping.entries().stream()
                        .allMatch(each -> Keys.find(keys.question(), each.key()) != null);
    }

    /**
     * @param help what to do about it if it is metadata
     * @param first whether it is the first block below its heading
     */
    private void misplaced(FencedCodeBlock fence, String help, boolean first) {
        findings.report(
                SyntaxRules.METADATA_PLACE,
                Blocks.lines(fence).get(0),
                isMetadata(fence)
                        ? "a question has its metadata once, right below its heading"
                        : "this looks like metadata, but is a code block",
                isMetadata(fence)
                        ? Help.of(help)
                        : Help.of(
                                "open it with ```yaml question, right below the `##` heading"
                                        + (FenceInfo.words(fence).contains("quiz")
                                                ? "; `quiz:import` tells what of QuizMD it can"
                                                        + " bring over"
                                                : ""),
                                first
                                        ? MetadataFix.opened(file, fence, FenceInfo.isNamed(fence))
                                        : null));
    }

    private YamlReader.Outcome readFence(Node fence, Section section) {
        YamlReader.Outcome yaml = YamlReader.read(content(fence));
        if (yaml.mapping() == null) {
            findings.report(
                    SyntaxRules.METADATA_SYNTAX,
                    yaml.span(),
                    String.valueOf(yaml.fault()),
                    yaml.help());
            findings.unknown(Unknown.all(section.span()));
        }
        return yaml;
    }

    /** Precedence: the question, `defaults`; the mode and what is built in come later. */
    private Metadata inherited(YamlReader.@Nullable Outcome yaml) {
        Map<String, Written<?>> values = new LinkedHashMap<>();
        if (yaml != null && yaml.mapping() != null) {
            new MappingReader(findings, keys, SyntaxRules.METADATA_SYNTAX)
                    .read(yaml.mapping(), keys.question(), "a question's metadata")
                    .forEach(each -> values.put(each.key().name(), each));
        }
        for (Written<?> each : defaults.written()) {
            values.merge(
                    each.key().name(), each, (own, other) -> own.value() == null ? other : own);
        }
        return new Metadata(values.values());
    }

    /**
     * Reports keys that mean nothing for the type that the question turned out to have; {@code
     * order} is checked by the schema.
     */
    public void rejectForeign(Outcome metadata, @Nullable QuestionType type) {
        for (Yaml.Entry entry : metadata.entries()) {
            List<QuestionType> types = takers(entry.key(), type == null);
            if (!types.isEmpty() && (type == null || !types.contains(type))) {
                String wanted =
                        types.stream()
                                .map(each -> "`" + each.word() + "`")
                                .collect(Collectors.joining(" and "));
                findings.report(
                        SyntaxRules.UNKNOWN_KEY,
                        entry.keySpan(),
                        "`"
                                + entry.key()
                                + "` means nothing for "
                                + (type == null
                                        ? "a card without a response"
                                        : "a question of type `" + type.word() + "`"),
                        Help.of(
                                "remove it; it is meant for " + wanted,
                                MetadataFix.without(file, entry.keySpan(), entry.value().span())));
            }
        }
    }

    /**
     * The types that a key is meant for; none if it is meant for all.
     *
     * @param order whether nothing else looks at the order of steps
     */
    private static List<QuestionType> takers(String key, boolean order) {
        if (!QuestionType.isOwn(key)) {
            return order && key.equals(Key.ORDER.name())
                    ? List.of(QuestionType.ORDERING)
                    : List.of();
        }
        return Arrays.stream(QuestionType.values())
                .filter(each -> each.ownKeys().contains(key))
                .toList();
    }

    /** The lines between the fences, without the blanks that the opening one is indented by. */
    private Piece content(Node block) {
        List<Span> lines = Blocks.lines(block);
        @Nullable FencedCodeBlock fence = block instanceof FencedCodeBlock code ? code : null;
        int closing = fence == null || fence.getClosingFenceLength() == null ? 0 : 1;
        List<Span> inner =
                fence == null ? lines : lines.subList(1, Math.max(1, lines.size() - closing));
        if (inner.isEmpty()) {
            return new Piece("", List.of(lines.get(0).end()));
        }
        List<String> texts = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (Span line : inner) {
            String text = file.text(line);
            int indent = text.length() - text.stripLeading().length();
            int cut = fence == null ? indent : Math.min(indent, fence.getFenceIndent());
            texts.add(text.substring(cut));
            starts.add(line.start() + cut);
        }
        return new Piece(String.join("\n", texts), starts);
    }
}
