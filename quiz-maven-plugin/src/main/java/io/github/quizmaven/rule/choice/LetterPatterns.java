package io.github.quizmaven.rule.choice;

import java.util.regex.Pattern;

/**
 * How texts call options by their letters. Every repetition is possessive: none can be cut in
 * another way, and none is tried again.
 */
final class LetterPatterns {

    /** Not part of a word, of "vitamin-C", "C++", "C#" or "A's". */
    private static final String LETTER = "(?<![\\w'’+-])\\(?[A-Z]\\)?(?![\\w'’+#]|-\\w|\\.\\w)";

    private static final String NOUN =
            "\\b(?i:options?|answers?|choices?|alternatives?|antwort(?:en)?|optionen|réponses?"
                    + "|opci(?:ón|ones)|respuestas?|opzion[ei]|rispost[ae])\\s++";

    private static final String JOINER =
            "(?:\\s++(?:and|or|nor|und|oder|et|ou|y|o|e)\\s++|\\s*+&\\s*+)";

    private static final String NEXT = "(?:,?" + JOINER + "|\\s*+,\\s*+)" + LETTER;
    private static final String SERIES = LETTER + "(?:" + NEXT + ")*+";

    private static final String VERDICT =
            "\\s++(?:is|are|was|were|ist|sind)\\s++"
                    + "(?:(?:not|both|all|also|clearly|nicht|beide)\\s++)?"
                    + "(?:(?:in)?correct|wrong|right|true|false|the\\s++(?:correct|right|best)"
                    + "|richtig|falsch)\\b";

    /** "option B", "answers A, C"; not "answer A records", where the letter is part of a name. */
    private static final String NAMED = NOUN + SERIES + "(?!\\s++records?\\b)";

    private static final String PAIRED =
            "\\b(?i:both|either|neither|sowohl|weder)\\s++" + LETTER + "(?:" + NEXT + ")++";

    private static final String LEAD =
            "(?:(?i:all\\s++of|none\\s++of|both|either|neither|only|all|beide)\\s++)*+";
    private static final String TAIL = "(?:\\s++(?i:only|both|are|is|nur|sind)\\b[^\\n]*+)?+";

    /**
     * A series without a verdict is found too, so that nobody looks for one at its second letter.
     */
    static final Pattern IN_EXPLANATION =
            Pattern.compile(
                    "(?<named>"
                            + NAMED
                            + "|"
                            + PAIRED
                            + ")|"
                            + SERIES
                            + "(?=(?<verdict>"
                            + VERDICT
                            + ")?)");

    /** An option that is nothing but a list of letters, or names others. */
    static final Pattern IN_OPTION =
            Pattern.compile(
                    "^\\s*+"
                            + LEAD
                            + LETTER
                            + "(?:"
                            + NEXT
                            + ")++"
                            + TAIL
                            + "[.!]?\\s*+$|"
                            + NAMED);

    static final Pattern LABEL = Pattern.compile("(?<!\\w)[A-Z](?!\\w)");

    /** A letter that the question itself uses as a name, but no article at a sentence's start. */
    static final Pattern NAME =
            Pattern.compile(
                    "(?<![\\w'’+-])(?!A\\s++\\p{Ll}(?!nd\\b|r\\b))([A-Z])(?![\\w'’+#]|-\\w|\\.\\w)");

    private LetterPatterns() {}
}
