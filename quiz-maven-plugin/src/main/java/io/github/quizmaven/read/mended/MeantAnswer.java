package io.github.quizmaven.read.mended;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Delimited;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** What an author meant by an accepted answer that learners cannot type as it is written. */
public final class MeantAnswer {

    /** A bullet that is none for Markdown; a hyphen before a hyphen is an option of a command. */
    private static final Pattern BULLET =
            Pattern.compile("(?:[•·●◦▪‣–—✓✔✅☑]\\s*+|[-*+](?![-*+\\s]))(?=\\S)");

    /** Two answers in one line. */
    private static final Pattern EITHER =
            Pattern.compile("(\\S++(?: (?!or |oder |/ )\\S++)*+) (?:or|oder|/) (\\S.*+)");

    private static final Pattern LEAD =
            Pattern.compile("(?:answer|antwort)\\s*+:\\s*+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN = Pattern.compile("[•●✓✔✅☑✗✘❌]\\s*+(?=\\S)");
    private static final Pattern WRAPPED = Pattern.compile("(\\*{1,3}|~~)([^*~]++)\\1");
    private static final Pattern UNDERLINED = Pattern.compile("(_)([^_`]++)_");
    private static final Pattern QUOTED =
            Pattern.compile("\"([^\"]++)\"|'([^']++)'|“([^“”]++)”|„([^„“”]++)[“”]|«([^«»]++)»");
    private static final Pattern SENTENCE = Pattern.compile("(.*[\\p{L}\\p{N}]{3})(?:[.!]|…)");
    private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt|quot|nbsp);");
    private static final Pattern EITHER_OF =
            Pattern.compile("([^/|(]*[^\\s/|(]) (?:/|\\||or|oder) (\\S[^/|]*)");
    private static final Pattern BLANK = Pattern.compile("\\[\\[([^\\s\\[\\]|][^\\[\\]|]*+)\\]\\]");
    private static final Pattern VERDICT =
            Pattern.compile("(?<=\\S) (\\((?:correct|right|wrong|incorrect|richtig|falsch)\\))$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([*_~\\[\\]<>#|])");

    /** Nobody types more, whatever it looks like. */
    private static final int LONGEST = 200;

    private MeantAnswer() {}

    /**
     * What to write for a line that is no list.
     *
     * @param place where the line is
     */
    public static Help items(String line, Span place) {
        String item = item(line);
        Matcher either = EITHER.matcher(item.substring(2));
        return either.matches()
                ? Help.paste(
                        "if either is accepted, write a list:",
                        "- " + either.group(1),
                        "- " + either.group(2))
                : Help.of("write `" + item + "`", Fix.safe(place, item));
    }

    /** The item that a line below {@code ### Answer} was meant as. */
    public static String item(String line) {
        String text = line.strip();
        Matcher lead = LEAD.matcher(text);
        text = lead.lookingAt() ? text.substring(lead.end()) : text;
        Matcher bullet = BULLET.matcher(text);
        text = bullet.lookingAt() ? text.substring(bullet.end()) : text;
        Matcher wrapped = WRAPPED.matcher(text);
        return "- " + (wrapped.matches() ? wrapped.group(2).strip() : text);
    }

    /**
     * What makes an item's text another than it looks like.
     *
     * @param help what to do about it
     * @param sure whether nobody could mean the text as it is
     */
    public record Flaw(String message, Help help, boolean sure) {
        Flaw(String message, String help) {
            this(message, Help.of(help), true);
        }

        private Flaw unsure() {
            return new Flaw(message, help, false);
        }
    }

    /**
     * @param text the item as it is written
     * @param place where it is
     */
    public static @Nullable Flaw flaw(Paragraph item, String text, Span place) {
        if (text.startsWith("`") && item.getFirstChild() instanceof Code code) {
            return code.getNext() == null
                    ? null
                    : new Flaw(
                            "only a part of this answer is in backticks, so learners would have to"
                                    + " type these too",
                            "put one answer in each item, all of it in backticks or nothing");
        }
        Matcher sign = SIGN.matcher(text);
        if (sign.lookingAt()) {
            return typed(place, "`" + sign.group().strip() + "`", text.substring(sign.end()));
        }
        Matcher wrapped = WRAPPED.matcher(text);
        if (wrapped.matches() && item.getFirstChild() instanceof Delimited) {
            return typed(place, "`" + wrapped.group(1) + "`", wrapped.group(2).strip());
        }
        for (Node each = item.getFirstChild(); each != null; each = each.getNext()) {
            if (each instanceof Strikethrough) {
                return typed(place, "`~~`", text.replace("~~", ""));
            }
            if (each instanceof HtmlInline html && html.getLiteral().startsWith("<!--")) {
                return typed(place, "the comment", text.replace(html.getLiteral(), "").strip());
            }
            boolean shown = each instanceof Image || each instanceof Link;
            if (shown && text.contains("](")) {
                return new Flaw(
                        "learners would have to type the address too",
                        "write the text alone, or put it in backticks if all of it is to be typed");
            }
        }
        int open = text.indexOf("<!--");
        if (open >= 0 && !text.contains("-->")) {
            return typed(place, "the comment", text.substring(0, open).strip());
        }
        Matcher escape = ESCAPE.matcher(text);
        return escape.find()
                ? new Flaw(
                        "learners would have to type the backslash too",
                        Help.of(
                                "put the answer in backticks, without the backslash",
                                text.indexOf('`') >= 0
                                        ? null
                                        : Fix.unsafe(place, "`" + escape.replaceAll("$1") + "`")),
                        true)
                : perhaps(text, place);
    }

    /** What may be meant as it is, but hardly is. */
    private static @Nullable Flaw perhaps(String text, Span place) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher either = EITHER_OF.matcher(text);
        if (either.matches() && either.group(1).length() > 1 && either.group(2).length() > 1) {
            return new Flaw(
                    "learners would have to type all of this",
                    Help.of(
                            "if either is accepted, write an item for each: `- "
                                    + either.group(1)
                                    + "` and `- "
                                    + either.group(2)
                                    + "`; put it in backticks if all of it is to be typed"),
                    false);
        }
        Matcher blank = BLANK.matcher(text);
        if (blank.matches()) {
            return typed(place, "`[[`", blank.group(1)).unsure();
        }
        Matcher verdict = VERDICT.matcher(text);
        if (verdict.find()) {
            return typed(place, "`" + verdict.group(1) + "`", text.substring(0, verdict.start()))
                    .unsure();
        }
        Matcher underlined = UNDERLINED.matcher(text);
        if (underlined.matches()) {
            return typed(place, "`" + underlined.group(1) + "`", underlined.group(2)).unsure();
        }
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.matches()) {
            return typed(place, "the quotation marks", text.substring(1, text.length() - 1))
                    .unsure();
        }
        Matcher sentence = SENTENCE.matcher(text);
        if (sentence.matches() && sentence.group(1).indexOf('.') < 0) {
            String sign = text.substring(text.length() - 1);
            return text.equalsIgnoreCase("etc.")
                    ? null
                    : typed(place, "`" + sign + "`", sentence.group(1)).unsure();
        }
        Matcher entity = ENTITY.matcher(text);
        return entity.find()
                ? new Flaw(
                        "learners would have to type `" + entity.group() + "`",
                        Help.of(
                                "write the sign itself, or put it in backticks if it is to be typed"
                                        + " so"),
                        false)
                : null;
    }

    private static Flaw typed(Span place, String what, String meant) {
        return new Flaw(
                "learners would have to type " + what + " too",
                Help.of(
                        "write `- "
                                + meant
                                + "`, or put it in backticks if all of it is to be typed",
                        meant.isBlank() ? null : Fix.unsafe(place, meant)),
                true);
    }
}
