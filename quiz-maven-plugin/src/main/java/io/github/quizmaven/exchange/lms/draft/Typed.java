package io.github.quizmaven.exchange.lms.draft;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.exchange.lms.LmsAnswer;
import io.github.quizmaven.exchange.lms.LmsQuestion;
import io.github.quizmaven.exchange.markup.TextMarkup;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes questions whose answer is typed. */
final class Typed {

    private final LmsDrafts drafts;
    private final Notes notes;
    private final TextMarkup texts;
    private final LmsDrafts.Beside beside;

    Typed(LmsDrafts drafts, Notes notes, TextMarkup texts, LmsDrafts.Beside beside) {
        this.drafts = drafts;
        this.notes = notes;
        this.texts = texts;
        this.beside = beside;
    }

    @Nullable Response shortAnswer(LmsQuestion question) {
        Map<String, Span> accepted = new LinkedHashMap<>();
        for (LmsAnswer answer : question.answers()) {
            String words = texts.words(answer.text());
            if (!answer.isRight()) {
                wrong(answer, words.equals("*") ? "" : words.replace("\\*", "*"));
                continue;
            }
            @Nullable String plain = withoutWildcards(words, answer);
            if (plain == null) {
                drafts.refused(question.place(), "the asterisk in its answer stands for any words");
                return null;
            }
            if (accepted.putIfAbsent(plain, answer.text().at()) != null) {
                notes.dropped(answer.text().at(), "an answer that is there already");
            }
            beside.right(answer.feedback());
        }
        accepted.remove("");
        if (accepted.isEmpty()) {
            drafts.refused(question.place(), "none of its answers is wholly right");
            return null;
        }
        return new ShortAnswer(
                accepted.entrySet().stream()
                        .map(each -> new ShortAnswer.Accepted(each.getKey(), each.getValue()))
                        .toList(),
                question.settings().caseSensitive());
    }

    /** Asterisks at the ends let more be typed; one that is escaped means itself. */
    private @Nullable String withoutWildcards(String words, LmsAnswer answer) {
        String hidden = words.replace("\\*", "\uE021");
        if (hidden.indexOf('*') < 0) {
            return hidden.replace('\uE021', '*');
        }
        int start = 0;
        int end = hidden.length();
        while (start < end && hidden.charAt(start) == '*') {
            start++;
        }
        while (end > start && hidden.charAt(end - 1) == '*') {
            end--;
        }
        String bare = hidden.substring(start, end).strip();
        if (bare.isEmpty() || bare.indexOf('*') >= 0) {
            return null;
        }
        notes.refused(
                answer.text().at(),
                "the asterisk stands for any words: only what is beside it is accepted");
        return bare.replace('\uE021', '*');
    }

    private void wrong(LmsAnswer answer, String words) {
        if (answer.feedback() == null || answer.feedback().isBlank()) {
            notes.dropped(
                    answer.place(),
                    answer.isPartlyRight()
                            ? "an answer that is right in part"
                            : "an answer that is not right, without feedback");
            return;
        }
        if (answer.isPartlyRight()) {
            notes.dropped(
                    Span.at(answer.place().start()), "points for an answer that is right in part");
        }
        if (words.isEmpty()) {
            notes.dropped(answer.text().at(), "an asterisk for all other answers");
        }
        beside.wrong(words, answer.feedback());
    }

    @Nullable Response numeric(LmsQuestion question) {
        List<LmsNumber> right = new ArrayList<>();
        for (LmsAnswer answer : question.answers()) {
            String words = answer.text().text().strip();
            @Nullable LmsNumber number = LmsNumber.of(words, answer.tolerance());
            String shown = number == null ? words : number.text();
            texts.readings().add(new Reading(answer.text().at(), shown));
            if (!answer.isRight()) {
                wrong(answer, shown.equals("*") ? "" : shown);
                continue;
            }
            if (number == null) {
                drafts.refused(question.place(), "`" + words + "` is not a number");
                return null;
            }
            right.add(number);
            beside.right(answer.feedback());
        }
        if (right.isEmpty()) {
            drafts.refused(question.place(), "none of its numbers is wholly right");
            return null;
        }
        Span at = question.answers().get(0).text().at();
        @Nullable LmsNumber one = LmsNumber.all(right);
        if (one != null) {
            return new Numeric(one.accepted(at), question.settings().unit());
        }
        if (right.stream().allMatch(LmsNumber::isExact) && question.settings().unit() == null) {
            notes.guessed(at, "several numbers are right: they are accepted as they are written");
            return new ShortAnswer(
                    right.stream().map(each -> new ShortAnswer.Accepted(each.text(), at)).toList(),
                    false);
        }
        drafts.refused(question.place(), "several numbers are right, each with a tolerance");
        return null;
    }
}
