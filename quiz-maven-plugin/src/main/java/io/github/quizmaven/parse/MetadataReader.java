package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Silence;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a question's metadata fence and fills in what the question inherits. */
final class MetadataReader {

    private static final Pattern METADATA =
            Pattern.compile("ya?ml\\s+question\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ODD_METADATA =
            Pattern.compile(".*\\bquestion\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN_YAML =
            Pattern.compile("ya?ml\\s*", Pattern.CASE_INSENSITIVE);

    /** Keys that only some types have; `order` is the schema's matter. */
    private static final Map<String, List<QuestionType>> FOREIGN =
            Map.of(
                    "case", List.of(QuestionType.SHORT_ANSWER, QuestionType.CLOZE),
                    "unit", List.of(QuestionType.NUMERIC));

    private static final String SECOND = "move its keys into the block above";

    private final DocumentBuilder document;
    private final SourceFile file;
    private final List<Yaml.Entry> entries = new ArrayList<>();
    private boolean readable = true;

    MetadataReader(DocumentBuilder document) {
        this.document = document;
        this.file = document.file();
    }

    static boolean isMetadata(Node block) {
        return block instanceof FencedCodeBlock fence
                && fence.getInfo() != null
                && METADATA.matcher(fence.getInfo()).matches();
    }

    /**
     * Reads the metadata into the question.
     *
     * @return the section's body without metadata
     */
    List<Node> read(Outline.Section section, ObjectNode question, String pointer) {
        List<Node> body = new ArrayList<>(section.body());
        FencedCodeBlock metadata = null;
        for (Node block : section.body()) {
            boolean first =
                    body.subList(0, body.indexOf(block)).stream().allMatch(Blocks::isComment);
            if (block instanceof FencedCodeBlock fence
                    && (metadata == null ? counts(fence, first) : isOdd(fence))) {
                if (metadata == null) {
                    metadata = fence;
                    readFence(fence, section, question, pointer);
                } else {
                    misplaced(fence, SECOND);
                }
                body.remove(block);
            }
        }
        section.parts().forEach(each -> reportMisplaced(each.blocks()));
        inherit(question, pointer);
        return body;
    }

    /** Whether the metadata is YAML, so that the question's type is known. */
    boolean readable() {
        return readable;
    }

    /** Reports metadata fences where none can stand. */
    void reportMisplaced(List<Node> blocks) {
        for (Node block : blocks) {
            if (block instanceof FencedCodeBlock fence && isOdd(fence)) {
                misplaced(fence);
            }
        }
    }

    private boolean counts(FencedCodeBlock fence, boolean first) {
        boolean metadata = isMetadata(fence);
        if (first && metadata) {
            return true;
        }
        if (metadata || isOdd(fence) || first && holdsOnlyOurKeys(fence)) {
            misplaced(fence);
            return true;
        }
        return false;
    }

    private static boolean isOdd(FencedCodeBlock fence) {
        return fence.getInfo() != null && ODD_METADATA.matcher(fence.getInfo()).matches();
    }

    private boolean holdsOnlyOurKeys(FencedCodeBlock fence) {
        if (fence.getInfo() == null || !PLAIN_YAML.matcher(fence.getInfo()).matches()) {
            return false;
        }
        Yaml.Mapping mapping = YamlReader.read(content(fence)).mapping();
        return mapping != null
                && !mapping.entries().isEmpty()
                && mapping.entries().stream()
                        .allMatch(each -> Key.find(document.keys().question(), each.key()) != null);
    }

    private void misplaced(FencedCodeBlock fence) {
        misplaced(fence, "move this block to the line below the `##` heading");
    }

    /**
     * @param help what to do about it if it is metadata
     */
    private void misplaced(FencedCodeBlock fence, String help) {
        document.report(
                Syntax.METADATA_PLACE,
                Blocks.lines(fence).get(0),
                isMetadata(fence)
                        ? "a question has its metadata once, right below its heading"
                        : "this looks like metadata, but is a code block",
                isMetadata(fence)
                        ? help
                        : "open it with ```yaml question, right below the `##` heading");
    }

    private void readFence(
            FencedCodeBlock fence, Outline.Section section, ObjectNode question, String pointer) {
        YamlReader.Outcome outcome = YamlReader.read(content(fence));
        if (outcome.mapping() == null) {
            document.report(
                    Syntax.METADATA_SYNTAX,
                    outcome.span(),
                    String.valueOf(outcome.fault()),
                    outcome.help());
            document.silence(Silence.all(section.span()));
            readable = false;
            return;
        }
        new MappingReader(document)
                .read(
                        outcome.mapping(),
                        document.keys().question(),
                        "a question's metadata",
                        question,
                        pointer);
        entries.addAll(outcome.mapping().entries());
    }

    /** Reports keys that mean nothing for the type that the question turned out to have. */
    void rejectForeign(String type) {
        for (Yaml.Entry entry : entries) {
            List<QuestionType> types = FOREIGN.getOrDefault(entry.key(), List.of());
            if (!types.isEmpty() && types.stream().noneMatch(each -> each.word().equals(type))) {
                String wanted =
                        types.stream()
                                .map(each -> "`" + each.word() + "`")
                                .collect(Collectors.joining(" and "));
                document.report(
                        Syntax.UNKNOWN_KEY,
                        entry.keySpan(),
                        "`" + entry.key() + "` means nothing for a question of type `" + type + "`",
                        "remove it; it is meant for " + wanted);
            }
        }
    }

    /** The lines between the marks, without the blanks that stand before the opening ones. */
    private Slice content(FencedCodeBlock fence) {
        List<Span> lines = Blocks.lines(fence);
        int closing = fence.getClosingFenceLength() == null ? 0 : 1;
        List<Span> inner = lines.subList(1, Math.max(1, lines.size() - closing));
        if (inner.isEmpty()) {
            return new Slice("", List.of(lines.get(0).end()));
        }
        List<String> texts = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (Span line : inner) {
            String text = file.text(line);
            int indent = text.length() - text.stripLeading().length();
            int cut = Math.min(indent, fence.getFenceIndent());
            texts.add(text.substring(cut));
            starts.add(line.start() + cut);
        }
        return new Slice(String.join("\n", texts), starts);
    }

    /** Precedence: the question, `defaults`, the mode, what is built in. */
    private void inherit(ObjectNode question, String pointer) {
        JsonNode defaults = document.tree().path("defaults");
        for (Key key : document.keys().defaults()) {
            JsonNode inherited = defaults.get(key.name());
            if (!question.has(key.name())) {
                if (inherited != null) {
                    question.set(key.name(), inherited);
                }
                document.inherit("/defaults/" + key.name(), pointer + "/" + key.name());
            }
        }
        if (!question.has("attempts")) {
            if (document.tree().path("mode").asString("").equals("exam")) {
                question.put("attempts", 1);
            } else {
                question.put("attempts", "unlimited");
            }
        }
        if (!question.has("points")) {
            question.put("points", 1);
        }
        if (!question.has("tags")) {
            question.putArray("tags");
        }
    }
}
