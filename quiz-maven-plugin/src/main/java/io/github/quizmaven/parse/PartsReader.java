package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the parts of a question: hints, solution and so on. */
final class PartsReader {

    private static final Pattern TRAILING_SPACE = Pattern.compile("[ \\t\\n]+\\z");

    private final DocumentBuilder document;
    private final SourceFile file;
    private final String language;
    private final ObjectNode question;
    private final String pointer;
    private final Set<PartName> seen = EnumSet.noneOf(PartName.class);

    PartsReader(DocumentBuilder document, String language, ObjectNode question, String pointer) {
        this.document = document;
        this.file = document.file();
        this.language = language;
        this.question = question;
        this.pointer = pointer;
    }

    void read(List<Outline.Part> parts) {
        for (Outline.Part part : parts) {
            Span heading = Blocks.headingText(part.heading(), file);
            PartName name = name(heading);
            if (name == null) {
                continue;
            }
            if (!seen.add(name) && name != PartName.HINT) {
                document.report(
                        Syntax.STRAY_CONTENT,
                        heading,
                        "this question has a second `### " + name.english() + "`",
                        "put both texts under one heading");
                continue;
            }
            Slice text = Slices.ofBlocks(file, part.blocks());
            if (text != null) {
                read(name, part, text);
            }
        }
    }

    private @Nullable PartName name(Span heading) {
        String written = file.text(heading);
        PartName name = PartName.of(written, language).orElse(null);
        if (name == PartName.ANSWER) {
            if (!isTyped()) {
                document.report(
                        Syntax.UNKNOWN_PART,
                        heading,
                        "a " + type() + " question has no part `" + written + "`",
                        foreignAnswer());
            }
            return isTyped() ? name : null;
        }
        if (name != null) {
            return name;
        }
        String meant = Suggestion.of(written, PartName.allNames(language)).orElse(null);
        boolean foreign = PartName.languageOf(written).isPresent();
        if (!foreign || !document.languageUnknown()) {
            document.report(
                    Syntax.UNKNOWN_PART,
                    heading,
                    "`" + written + "` is no part of a question",
                    meant == null ? foreign(written) : "did you mean `### " + meant + "`?");
        }
        String counted = meant == null ? written : meant;
        String known = PartName.languageOf(counted).orElse(language);
        return PartName.of(counted, known).orElse(null);
    }

    private String type() {
        return question.path("type").asString("");
    }

    /** Whether the answer is a part of its own. */
    private boolean isTyped() {
        return type().equals(QuestionType.NUMERIC.word())
                || type().equals(QuestionType.SHORT_ANSWER.word());
    }

    private String foreignAnswer() {
        if (question.has("options")) {
            return "mark the option with `[x]`, and explain it under `### Solution`";
        }
        return "the answer is in the question itself; explain it under `### Solution`";
    }

    private static String foreign(String written) {
        return PartName.languageOf(written)
                .map(tag -> "the front matter's `lang: " + tag + "` makes this name known")
                .orElse(
                        "the parts are `Hint`, `Solution`, `Quick check`, `Common mistakes` and"
                                + " `References`; deeper headings (`####`) are free");
    }

    private void read(PartName name, Outline.Part part, Slice text) {
        switch (name) {
            case HINT -> {
                ArrayNode hints = question.withArray("hints");
                hints.add(document.text(pointer + "/hints/" + hints.size(), text));
            }
            case SOLUTION -> solution(text);
            case QUICK_CHECK -> put("quickCheck", text);
            case REFERENCES -> put("references", text);
            case COMMON_MISTAKES -> mistakes(part.blocks());
            case ANSWER -> {
                // Read with the response.
            }
        }
    }

    private void put(String key, Slice text) {
        question.put(key, document.text(pointer + "/" + key, text));
    }

    private void solution(Slice text) {
        ObjectNode solution = question.putObject("solution");
        String at = pointer + "/solution";
        AnswerLine answer = AnswerLine.find(text, language);
        if (answer == null) {
            solution.put("text", document.text(at + "/text", text));
            return;
        }
        Span before = new Span(0, Math.max(0, answer.line().start() - 1));
        String rest =
                TRAILING_SPACE.matcher(text.text().substring(0, before.end())).replaceFirst("");
        if (!rest.isEmpty()) {
            List<Integer> starts =
                    text.lineStarts()
                            .subList(0, (int) rest.chars().filter(c -> c == '\n').count() + 1);
            solution.put("text", document.text(at + "/text", new Slice(rest, starts)));
        }
        Span named = answer.answer();
        solution.put(
                "answer",
                text.text().substring(named.start(), named.end()).replaceAll("^`|`$", ""));
        document.place(at + "/answer", text.toFile(named));
    }

    private void mistakes(List<Node> blocks) {
        List<Node> leadIn = new ArrayList<>();
        ArrayNode mistakes = question.putArray("commonMistakes");
        for (Node block : blocks) {
            if (block instanceof BulletList) {
                for (Node item : Blocks.children(block)) {
                    Slice text =
                            Slices.of(
                                    file,
                                    ContentLines.of(file, Blocks.children(item)),
                                    Blocks.span(item).start());
                    if (!text.text().isEmpty()) {
                        String at = pointer + "/commonMistakes/" + mistakes.size();
                        mistakes.add(document.text(at, text));
                    }
                }
            } else if (mistakes.isEmpty()) {
                leadIn.add(block);
            } else if (!Blocks.isInvisible(block)) {
                stray(block, "only the list of mistakes stands here");
            }
        }
        Slice lead = Slices.ofBlocks(file, leadIn);
        if (mistakes.isEmpty() && lead != null) {
            stray(leadIn.get(0), "common mistakes are a bullet list");
        } else if (lead != null) {
            document.text(pointer + "/commonMistakesLeadIn", lead);
        }
    }

    private void stray(Node block, String message) {
        document.report(
                Syntax.STRAY_CONTENT,
                Blocks.lines(block).get(0),
                message,
                "write each mistake as an item, as in `- Taking cost for the difference.`");
    }
}
