package io.github.quizmaven.rule.media;

import io.github.quizmaven.markdown.LinkUse;
import io.github.quizmaven.markdown.LinkUses;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.source.Address;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The links and images of a whole quiz. */
final class Uses {

    private Uses() {}

    static Stream<LinkUse> images(BoundQuiz quiz) {
        return all(quiz).filter(LinkUse::image);
    }

    /**
     * Each destination once: where several texts lead to one definition, a fault of it is reported
     * at the first of them.
     */
    static List<LinkUse> distinct(Stream<LinkUse> uses) {
        Set<String> seen = new HashSet<>();
        return uses.filter(each -> !each.byReference() || seen.add(each.destination())).toList();
    }

    static Stream<LinkUse> all(BoundQuiz quiz) {
        return quiz.texts().stream().flatMap(each -> LinkUses.in(each).stream());
    }

    static Address address(LinkUse use, BoundQuiz quiz) {
        return Address.of(quiz.quiz().file().path(), use.destination());
    }
}
