package io.github.quizmaven.read;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.quiz.Parts;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.QuestionHead;
import io.github.quizmaven.quiz.Settings;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.foreign.ForeignSyntax;
import io.github.quizmaven.read.mended.TaskListFinder;
import io.github.quizmaven.read.metadata.MetadataReader;
import io.github.quizmaven.read.part.AnswerPart;
import io.github.quizmaven.read.part.PartsReader;
import io.github.quizmaven.read.response.Asked;
import io.github.quizmaven.read.response.Cards;
import io.github.quizmaven.read.response.ResponseReader;
import io.github.quizmaven.read.response.ResponseReaders;
import io.github.quizmaven.read.stray.StrayFences;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.suppress.Unknown;
import io.github.quizmaven.syntax.BlankReader;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads the sections of one file as questions. */
final class QuestionReader {

    private final FileContext context;
    private final SourceFile file;
    private final Findings findings;
    private final MetadataReader metadata;
    private final Metadata quiz;
    private final ResponseReaders readers;
    private final ForeignSyntax foreign;
    private final Cards cards;
    private final MissingResponse missing;

    /**
     * @param quiz the front matter, which decides what questions do not
     * @param foreign gathers what is the syntax of other tools
     */
    QuestionReader(
            FileContext context, MetadataReader metadata, Metadata quiz, ForeignSyntax foreign) {
        this.context = context;
        this.file = context.file();
        this.findings = context.findings();
        this.metadata = metadata;
        this.quiz = quiz;
        this.readers = new ResponseReaders(context);
        this.foreign = foreign;
        this.cards = new Cards(context, quiz);
        this.missing = new MissingResponse(file);
    }

    Question read(Section section) {
        List<Node> blocks = new ArrayList<>(section.body());
        for (Section.Part each : section.parts()) {
            blocks.addAll(each.blocks());
        }
        boolean swallowed =
                Fences.reportSwallowing(blocks, findings)
                        || new StrayFences(findings, context.language()).report(section);
        MetadataReader.Outcome written = metadata.read(section);
        QuestionHead head = head(section, written);
        if (swallowed) {
            findings.unknown(Unknown.all(section.span()));
            return incomplete(head, written.metadata());
        }
        reportTopHeadings(blocks);
        List<Node> body = withoutTopHeadings(written.body());
        TaskListFinder.@Nullable Range taskList = new TaskListFinder(file).find(body);
        Asked asked = new Asked(section, body, written.metadata(), head.place(), taskList);
        if (holdsNothingButForeignOptions(asked)) {
            findings.unknown(Unknown.all(section.span()));
            reportForeignOptions(
                    asked, Objects.requireNonNull(asked.metadata().get(Key.TYPE)).word());
            return incomplete(head, written.metadata());
        }
        if (!written.readable() && taskList == null) {
            // Nobody knows which type it says there.
            return incomplete(head, written.metadata());
        }
        @Nullable ResponseReader reader = reader(asked);
        if (reader == null) {
            reportMissing(asked);
            return incomplete(head, written.metadata());
        }
        ResponseReader.Outcome outcome = reader.read(asked);
        Response response = outcome.response();
        foreign.inBody(written.body());
        for (Section.Part each : section.parts()) {
            foreign.inPart(each.blocks());
        }
        metadata.rejectForeign(written, response.type());
        Parts parts =
                PartsReader.read(
                        partsWithoutTopHeadings(section), response, context, section.span());
        @Nullable QuestionType type = response.type();
        if (asked.taskList() != null && response.options().isEmpty() && type != null) {
            reportForeignOptions(asked, type.word());
        }
        forgetMistypedType(section, written.metadata());
        return new Question(
                head,
                written.metadata(),
                settings(written.metadata()),
                outcome.stem(),
                response,
                parts,
                written.readable());
    }

    private QuestionHead head(Section section, MetadataReader.Outcome written) {
        Heading heading = section.heading();
        Span place = Blocks.headingText(heading, file);
        @Nullable Text title =
                Blocks.isEmpty(heading, file)
                        ? null
                        : Text.ofLine(context.tree(), heading, Blocks.lineOf(heading, file));
        @Nullable String id = written.metadata().get(Key.ID);
        return new QuestionHead(
                id == null ? Slug.of(Blocks.children(heading)) : id,
                title,
                place,
                section.span(),
                written.inPlace());
    }

    private Question incomplete(QuestionHead head, Metadata written) {
        return new Question(head, written, settings(written), null, null, Parts.NONE, false);
    }

    /** Precedence: the question, the quiz, its mode, what is built in. */
    private Settings settings(Metadata question) {
        boolean exam = quiz.get(Key.MODE, Mode.PRACTICE) == Mode.EXAM;
        Optional<Integer> attempts =
                question.get(Key.ATTEMPTS, exam ? Optional.of(1) : Optional.empty());
        Shuffle shuffle = quiz.get(Key.SHUFFLE, Shuffle.NONE);
        Shuffle own = question.get(Key.SHUFFLE_OPTIONS, shuffle);
        return new Settings(
                attempts.orElse(null),
                own == Shuffle.OPTIONS || own == Shuffle.ALL,
                question.get(Key.GRADING, quiz.get(Key.GRADING, Grading.PARTIAL)));
    }

    private @Nullable ResponseReader reader(Asked asked) {
        @Nullable ResponseReader reader = readers.of(asked);
        boolean meant =
                reader != null
                        || missing.slip(asked.body()).isPresent()
                        || MissingResponse.holdsMarkersInCode(asked.body());
        return meant ? reader : cards.reader(asked);
    }

    private void reportMissing(Asked asked) {
        findings.unknown(Unknown.all(asked.section().span()));
        Optional<MissingResponse.Slip> slip = missing.slip(asked.body());
        if (slip.isPresent()) {
            MissingResponse.Slip meant = slip.get();
            findings.report(
                    SyntaxRules.MALFORMED_MARKER, meant.place(), meant.message(), meant.help());
            return;
        }
        if (!cards.isReported(asked)) {
            findings.report(
                    SyntaxRules.RESPONSE_MISSING,
                    asked.heading(),
                    MissingResponse.holdsMarkersInCode(asked.body())
                            ? "this question offers nothing to answer with"
                            : cards.missing(),
                    missing.help(asked.section(), asked.body(), cards.help()));
        }
    }

    /** A task list in a question whose type has no options. */
    private void reportForeignOptions(Asked asked, String type) {
        TaskListFinder.Range list = Objects.requireNonNull(asked.taskList());
        Span first = Blocks.span(asked.body().get(list.first()));
        findings.unknown(
                Unknown.of(first.to(Blocks.span(asked.body().get(list.last()))), "shown-syntax"));
        findings.report(
                SyntaxRules.STRAY_CONTENT,
                Blocks.firstLine(asked.body().get(list.first()), file),
                "a question of type `" + type + "` has no options",
                "write `type: single-choice`, or remove the `[ ]`");
    }

    /** Whether a question has a task list, and nothing of what its type asks for. */
    private boolean holdsNothingButForeignOptions(Asked asked) {
        @Nullable QuestionType type = asked.metadata().get(Key.TYPE);
        if (type == null || asked.taskList() == null) {
            return false;
        }
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, ORDERING -> false;
            case MATCHING -> asked.body().stream().noneMatch(TableBlock.class::isInstance);
            case NUMERIC, SHORT_ANSWER -> AnswerPart.in(asked.section(), context).isEmpty();
            case CLOZE -> {
                @Nullable Text stem = Text.ofBlocks(context.tree(), asked.body());
                yield stem == null || !BlankReader.holdsBlank(stem);
            }
        };
    }

    /** What a type asks for that was only meant is not missed. */
    private void forgetMistypedType(Section section, Metadata written) {
        @Nullable QuestionType type = written.get(Key.TYPE);
        @Nullable Span place = written.place(Key.TYPE);
        if (type != null && place != null && !file.text(place).contains(type.word())) {
            findings.unknown(Unknown.of(section.span(), "ordering-steps-present", "options-count"));
        }
    }

    private List<Node> withoutTopHeadings(List<Node> blocks) {
        for (Node each : blocks) {
            if (Blocks.isAtx(each, file, 1)) {
                return blocks.stream().filter(block -> !Blocks.isAtx(block, file, 1)).toList();
            }
        }
        return blocks;
    }

    private List<Section.Part> partsWithoutTopHeadings(Section section) {
        List<Section.Part> parts = new ArrayList<>(section.parts().size());
        for (Section.Part each : section.parts()) {
            parts.add(new Section.Part(each.heading(), withoutTopHeadings(each.blocks())));
        }
        return parts;
    }

    private void reportTopHeadings(List<Node> blocks) {
        for (Node block : blocks) {
            if (Blocks.isAtx(block, file, 1)) {
                findings.report(
                        SyntaxRules.STRAY_CONTENT,
                        Blocks.span(block),
                        "a level-1 heading is the quiz's title and belongs above the first"
                                + " question",
                        Help.of(
                                "write `##` for a question, or `####` for a heading inside one",
                                Fix.unsafe(
                                        Edit.insert(
                                                file.trimmed(Blocks.span(block)).start(), "###"))));
            }
        }
    }
}
