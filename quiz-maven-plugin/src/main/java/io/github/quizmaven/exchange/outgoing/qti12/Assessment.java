package io.github.quizmaven.exchange.outgoing.qti12;

import io.github.quizmaven.exchange.outgoing.pack.PackagePictures;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import java.math.BigDecimal;
import java.util.List;

/**
 * A quiz on its way into a package.
 *
 * @param ident by which a platform knows it
 * @param name what the platform calls it
 * @param introduction what is said before its questions, as HTML
 * @param questions those that are in it
 * @param text its file
 * @param pictures what it shows
 */
record Assessment(
        Quiz quiz,
        String ident,
        String name,
        String introduction,
        QuizRules rules,
        List<Question> questions,
        String text,
        PackagePictures pictures) {

    Assessment {
        questions = List.copyOf(questions);
    }

    /** What can be earned in it. */
    BigDecimal points() {
        return rules.draw() == null
                ? questions.stream().map(Question::points).reduce(BigDecimal.ZERO, BigDecimal::add)
                : rules.draw().points().multiply(BigDecimal.valueOf(rules.draw().count()));
    }
}
