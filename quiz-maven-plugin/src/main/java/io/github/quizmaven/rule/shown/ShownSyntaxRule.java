package io.github.quizmaven.rule.shown;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Written;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.read.part.PartName;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.fact.Prose;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is shown as text that looks like the format's own syntax. It is the last of all rules: a
 * line about which another one says something is not its concern.
 */
public final class ShownSyntaxRule implements TextRule {

    private static final Pattern OURS =
            Pattern.compile(
                    "\\s*+(?:[-*+] \\[[ xX]\\] |### (?:Hint|Solution|Explanation|Answer)\\b)");

    private static final int MARKER_LENGTH = 3;

    public static final RuleId ID = RuleId.warning("shown-syntax");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> report) {
        UnusedDefinitions.in(subject).forEach(each -> report.accept(unused(subject, each)));
        for (Written<?> each : subject.authored().metadata().written()) {
            if (each.value() instanceof String text && ShownFixes.isQuoted(text)) {
                new Check(subject, null, report)
                        .report(
                                each.at(),
                                "a quoted value",
                                Help.of(
                                        "write straight quotes, or none",
                                        ShownFixes.straight(subject.authored().file(), each.at())));
            }
            if (each.value() instanceof String text && text.contains("<!--")) {
                new Check(subject, null, report)
                        .report(
                                each.at(),
                                "a comment",
                                Help.of("write it after ` #`, as YAML does"));
            }
        }
        if (subject.authored() instanceof QuizCollection collection) {
            collection
                    .texts()
                    .forEach(each -> new Check(subject, null, report).read(each, Look.Role.OTHER));
        }
        if (!(subject.authored() instanceof Quiz quiz)) {
            return;
        }
        new Check(subject, null, report).read(quiz.introduction(), Look.Role.INTRODUCTION);
        for (Question question : quiz.questions()) {
            Check check = new Check(subject, question, report);
            check.read(question.title(), Look.Role.TITLE);
            check.read(question.stem(), Look.Role.STEM);
            for (Step step : question.steps()) {
                check.read(step.text(), Look.Role.STEP);
            }
            for (Option option : question.options()) {
                check.read(option.text(), Look.Role.OPTION);
                check.read(option.feedback(), Look.Role.FEEDBACK);
            }
            if (question.response() != null) {
                for (Text each : question.response().texts()) {
                    check.read(each, Look.Role.OTHER);
                }
            }
            for (Text each : question.parts().texts()) {
                check.read(each, Look.Role.OTHER);
            }
        }
    }

    private static Diagnostic unused(Subject subject, UnusedDefinitions.Unused each) {
        return new Diagnostic(
                ID,
                subject.place(each.place()),
                "this says where `[" + each.label() + "]` leads, but nothing in this file uses it",
                Help.of(
                        "write `[text]["
                                + each.label()
                                + "]` where the link belongs, or delete the line",
                        ShownFixes.definition(subject.authored().file(), each.place())));
    }

    /** The check of one question's texts, each once. */
    private static final class Check {

        private final Subject subject;
        private final @Nullable Question question;
        private final Consumer<Diagnostic> report;
        private final String language;
        private final Set<Text> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private Statements statements = new Statements(null);

        Check(Subject subject, @Nullable Question question, Consumer<Diagnostic> report) {
            this.subject = subject;
            this.question = question;
            this.report = report;
            this.language = subject.authored().metadata().get(Key.LANG, "en");
        }

        void read(@Nullable Text text, Look.Role role) {
            if (text == null || !seen.add(text)) {
                return;
            }
            for (Node each : text.nodes()) {
                readCode(text, each);
            }
            Prose prose = text.prose().masked();
            for (ShownComments.Found each : ShownComments.in(prose, subject.authored().file())) {
                report(each.place(), "a comment", Help.of(each.help()));
            }
            String all = prose.text();
            boolean first = true;
            statements = new Statements(question);
            int lastVisible = all.stripTrailing().length();
            for (int start = 0; start < all.length(); ) {
                int end = all.indexOf('\n', start);
                end = end < 0 ? all.length() : end;
                readLine(text, prose, new Span(start, end), lastVisible, role, first);
                first = false;
                start = end + 1;
            }
        }

        private void readLine(
                Text text, Prose prose, Span at, int lastVisible, Look.Role role, boolean first) {
            int start = at.start();
            boolean last = at.end() >= lastVisible;
            String line = prose.text().substring(start, at.end());
            int lead = line.length() - line.stripLeading().length();
            String words = line.strip();
            boolean statement = statements.next(words);
            @Nullable PartName part = role == Look.Role.TITLE ? null : part(words, role);
            if (part != null && !isSaidSo(prose, start + lead, words.length(), role)) {
                List<Text> there = question == null ? List.of() : part.textsIn(question.parts());
                // Its heading says the same.
                if (!first || there.stream().noneMatch(each -> each == text)) {
                    String heading = "`### " + words.replace(":", "") + "`";
                    report(
                            prose,
                            start + lead,
                            start + lead + words.length(),
                            "a part",
                            there.isEmpty() || part == PartName.HINT
                                    ? "write " + heading + " on a line of its own"
                                    : "delete this line, or move its text to " + heading);
                }
                return;
            }
            if (role != Look.Role.OPTION
                    && role != Look.Role.FEEDBACK
                    && role != Look.Role.TITLE
                    && isTask(words)) {
                report(
                        prose,
                        start + lead,
                        start + lead + MARKER_LENGTH,
                        "an option",
                        "move it to the question's options, or write it without the task marker");
                return;
            }
            if (role == Look.Role.TITLE
                    ? PlainLines.isPlainTitle(words)
                    : PlainLines.isPlain(words)) {
                return;
            }
            for (Look look : Looks.of(words)) {
                if (look.where().holds(role, question, first, last && !statement)) {
                    List<Span> found = look.in(words);
                    for (Span each : found) {
                        int from = start + lead;
                        if (!isEscaped(prose, from + each.start())
                                && !(look.isFeedback() && isQuoted(prose, from + each.start()))) {
                            report(
                                    prose,
                                    from + each.start(),
                                    from + each.end(),
                                    look.what(),
                                    look.help());
                        }
                    }
                    if (!found.isEmpty()) {
                        return;
                    }
                }
            }
        }

        /** Four blanks before an option or a heading make code of it. */
        private void readCode(Text text, Node node) {
            if (node instanceof IndentedCodeBlock code
                    && OURS.matcher(code.getLiteral()).lookingAt()) {
                Span place = text.tree().span(code);
                report.accept(
                        new Diagnostic(
                                ID,
                                subject.place(place),
                                "this looks like "
                                        + (code.getLiteral().strip().startsWith("#")
                                                ? "a heading"
                                                : "an option")
                                        + ", but it is shown as code",
                                Help.of(
                                        "remove the spaces before it, or write the code between"
                                                + " backticks",
                                        ShownFixes.noCode(subject.authored().file(), place))));
            }
        }

        private static boolean isTask(String words) {
            return words.startsWith("[x] ") || words.startsWith("[X] ") || words.startsWith("[ ] ");
        }

        /** The part whose name a line is, if it is nothing else. */
        private @Nullable PartName part(String words, Look.Role role) {
            String name = words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
            return question == null && role != Look.Role.INTRODUCTION
                    ? null
                    : PartName.of(name.strip(), language).orElse(null);
        }

        /** A backslash says that brackets are meant to be read. */
        private boolean isEscaped(Prose prose, int start) {
            int at = prose.inFile(start, start + 1).start();
            String text = subject.authored().file().text();
            return text.charAt(at) == '[' && at > 0 && text.charAt(at - 1) == '\\';
        }

        /**
         * Feedback of an option whose marker is not read is no feedback, but is written as such.
         */
        private boolean isQuoted(Prose prose, int start) {
            SourceFile file = subject.authored().file();
            int at = prose.inFile(start, start + 1).start();
            Span before = new Span(file.lines().start(file.lines().line(at)), at);
            return file.text(before).strip().startsWith(">");
        }

        /** A link whose text is a part's name leads to what it says; small headings are free. */
        private boolean isSaidSo(Prose prose, int start, int length, Look.Role role) {
            SourceFile file = subject.authored().file();
            int at = prose.inFile(start, start + length).start();
            String before = file.text(new Span(file.lines().start(file.lines().line(at)), at));
            return before.endsWith("[")
                    || role != Look.Role.INTRODUCTION && before.strip().startsWith("#");
        }

        private void report(Prose prose, int start, int end, String what, String help) {
            report(prose.inFile(start, end), what, Help.of(help));
        }

        private void report(Span place, String what, Help help) {
            report.accept(
                    new Diagnostic(
                            ID,
                            subject.place(place),
                            "this looks like " + what + ", but it is shown as text",
                            help));
        }
    }
}
