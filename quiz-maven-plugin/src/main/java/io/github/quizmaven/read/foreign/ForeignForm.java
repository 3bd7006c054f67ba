package io.github.quizmaven.read.foreign;

import io.github.quizmaven.diagnostic.Help;

/** A way in which another tool writes questions, and how the same is written here. */
public enum ForeignForm {
    NUMERIC("MDQ", "write `### Answer` and the number below it"),
    SHORT_ANSWER("MDQ", "write `### Answer` and a list of the accepted answers below it"),
    ESSAY(
            "MDQ",
            "remove it and write the answer under `### Solution`, in a quiz with `mode:"
                    + " flashcards`"),
    ORDERING(
            "MDQ",
            "write `type: ordering` in a ```yaml question block, and the steps as an ordered list"),
    BLANK("MDQ", "write the answer where its blank is, as in `[[Paris]]`"),
    MARKER("MDQ", "mark each right option with `- [x]`, the others with `- [ ]`"),
    ANSWER_LINE(
            "quizmd and others",
            "mark the right option with `- [x]`, the others with `- [ ]`; an answer to type goes"
                    + " below `### Answer`"),
    QUIZ_FENCE(
            "QuizMD",
            "write its keys in a ```yaml question block right below the heading, and its hint under"
                    + " `### Hint`"),
    IMPORT("QuizMD", "write the questions of that file here, or leave it to be a quiz of its own"),
    QUIZDOWN("quizdown", "write its questions as `## …` with options like `- [x] …`"),
    QUIZ_TAG("mkdocs-quiz", "write its questions as `## …` with options like `- [x] …`"),
    GIFT("GIFT (Moodle)", "write each `=` as an option `- [x]`, and each `~` as `- [ ]`");

    private final String tool;
    private final String help;

    ForeignForm(String tool, String help) {
        this.tool = tool;
        this.help = help;
    }

    /** The tool whose way it is; others may have taken it over. */
    public String tool() {
        return tool;
    }

    public Help help() {
        return Help.of(help + "; `quiz:import` tells what it can bring over");
    }
}
