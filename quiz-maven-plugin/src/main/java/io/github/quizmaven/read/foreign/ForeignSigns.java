package io.github.quizmaven.read.foreign;

import io.github.quizmaven.read.mended.Marker;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Finds the syntax of other tools in blocks: it would be shown to learners as text or code, or
 * vanish. Each form is found once, at its first place. Quotes and code are nobody's questions.
 */
public final class ForeignSigns extends AbstractVisitor {

    private static final Pattern TAG =
            Pattern.compile(
                    "[ \\t\u00a0]*+(\\[(numeric|short-answer|essay|ordering)(?:/[a-z]{1,20})?"
                            + "(?:\\([^()\\n]{0,40}\\))?\\]:?+)"
                            + "(?:[ \\t\u00a0]|$)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANK =
            Pattern.compile(
                    "[ \\t]*+(\\[\\^[^\\]\\s/]{1,60}(?:/(?:short-answer|numeric)(?:/[a-z]{1,20})?"
                            + "(?:\\([^()\\n]{0,40}\\))?\\]:|\\]:(?=[ \\t]*+$)))");

    /** Another file whose questions are to be put here. */
    private static final Pattern IMPORT = Pattern.compile("[ \\t]*+(!import[ \\t]++\\S++)");

    private static final Pattern ANSWER =
            Pattern.compile(
                    "[ \\t]*+([*_(]*+(?:(?:correct|right|final)[ \\t]++)?(?:answers?|antwort|réponse|"
                            + "respuesta|resposta|risposta)[*_]*+[ \\t]*+[:：][*_]*+[ \\t]*+[*_]*+[^\\s*_].*+"
                            + "|[*_(]*+(?:solution|lösung)[*_]*+[ \\t]*+[:：][*_]*+[ \\t]*+[*_(]*+[A-H][*_).]*+"
                            + "[ \\t]*+$)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern GIFT =
            Pattern.compile(
                    "\\{[ \\t]*+(?:[=~](?=[^\\s}=~])|(?:T|F|TRUE|FALSE|#-?\\d[\\d.:]*+)\\}[ \\t]*+$)");

    private static final Pattern QUIZ_TAG =
            Pattern.compile("[ \\t]*+(</?quiz(?:-[a-z]++)?+[^>]{0,40}>|<\\?quiz\\?>)");

    private static final Map<String, ForeignForm> FENCES =
            Map.of("quiz", ForeignForm.QUIZ_FENCE, "quizdown", ForeignForm.QUIZDOWN);

    private final SourceFile file;
    private final boolean answerLines;
    private final List<ForeignSign> found = new ArrayList<>();
    private final Set<ForeignForm> forms = EnumSet.noneOf(ForeignForm.class);

    private ForeignSigns(SourceFile file, boolean answerLines) {
        this.file = file;
        this.answerLines = answerLines;
    }

    /**
     * The signs in blocks, in their order.
     *
     * @param answerLines whether {@code Answer: B} is none of ours there
     */
    public static List<ForeignSign> in(SourceFile file, List<Node> blocks, boolean answerLines) {
        ForeignSigns signs = new ForeignSigns(file, answerLines);
        for (Node each : blocks) {
            each.accept(signs);
        }
        return List.copyOf(signs.found);
    }

    @Override
    public void visit(Paragraph paragraph) {
        List<Span> lines = Blocks.lines(paragraph);
        for (int index = 0; index < lines.size(); index++) {
            line(lines.get(index));
            if (index > 0) {
                openGift(lines.get(index - 1), lines.get(index));
            }
        }
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        Blocks.lines(definition).forEach(this::line);
    }

    @Override
    public void visit(FencedCodeBlock fence) {
        String info = fence.getInfo().strip();
        int end = 0;
        while (end < info.length() && !isBlank(info.charAt(end))) {
            end++;
        }
        String word = info.substring(0, end).toLowerCase(Locale.ROOT);
        if (FENCES.containsKey(word)) {
            add(FENCES.get(word), Blocks.firstLine(fence, file));
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        for (Span line : Blocks.lines(html)) {
            add(ForeignForm.QUIZ_TAG, QUIZ_TAG, line);
            answer(line);
        }
    }

    @Override
    public void visit(Heading heading) {
        answer(Blocks.headingText(heading, file));
    }

    @Override
    public void visit(ListItem item) {
        @Nullable Span line = Marker.firstLine(file, item);
        @Nullable Marker marker = line == null ? null : Marker.foreign(file, line);
        if (marker != null) {
            add(ForeignForm.MARKER, marker.span());
        }
        visitChildren(item);
    }

    @Override
    public void visit(BlockQuote quote) {
        // What somebody else said.
    }

    private void line(Span line) {
        String text = file.text(line);
        if (text.indexOf('[') >= 0) {
            bracket(line);
        }
        if (text.stripLeading().startsWith("!")) {
            add(ForeignForm.IMPORT, IMPORT, line);
        }
        if (text.indexOf(':') >= 0 || text.indexOf('：') >= 0) {
            answer(line);
        }
        if (text.indexOf('{') >= 0 && text.indexOf('`') < 0 && text.indexOf('$') < 0) {
            gift(line, text);
        }
    }

    /** White space of ASCII. */
    private static boolean isBlank(char each) {
        return each == ' ' || each >= '\t' && each <= '\r';
    }

    private void bracket(Span line) {
        Matcher tag = in(TAG, line);
        if (tag.lookingAt()) {
            String name = tag.group(2).toUpperCase(Locale.ROOT).replace('-', '_');
            add(ForeignForm.valueOf(name), new Span(tag.start(1), tag.end(1)));
        }
        add(ForeignForm.BLANK, BLANK, line);
    }

    private void gift(Span line, String text) {
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            Span rest = new Span(line.start() + at, line.end());
            if (in(GIFT, rest).lookingAt()) {
                add(ForeignForm.GIFT, rest);
                return;
            }
        }
    }

    private void answer(Span line) {
        if (answerLines) {
            add(ForeignForm.ANSWER_LINE, ANSWER, line);
        }
    }

    /** GIFT may put each answer on a line of its own. */
    private void openGift(Span above, Span line) {
        int end = above.end();
        while (end > above.start() && Character.isWhitespace(file.text().charAt(end - 1))) {
            end--;
        }
        if (end > above.start() && file.text().charAt(end - 1) == '{') {
            String first = file.text(line).stripLeading();
            if (first.startsWith("=") || first.startsWith("~")) {
                add(ForeignForm.GIFT, line);
            }
        }
    }

    private void add(ForeignForm form, Pattern pattern, Span line) {
        Matcher matcher = in(pattern, line);
        if (matcher.lookingAt()) {
            add(form, new Span(matcher.start(1), matcher.end(1)));
        }
    }

    private void add(ForeignForm form, Span span) {
        if (forms.add(form)) {
            found.add(new ForeignSign(form, file.trimmed(span)));
        }
    }

    private Matcher in(Pattern pattern, Span line) {
        return pattern.matcher(file.text()).region(line.start(), line.end());
    }
}
