package io.github.quizmaven.site;

import io.github.quizmaven.site.file.Urls;

/**
 * The way from the end of a quiz to the one after it. A quiz's page leads to the place of its
 * successor on the page of their folder, which alone knows what that is: so no quiz's page depends
 * on another one.
 */
final class NextQuiz {

    private NextQuiz() {}

    /** The id of the link to the quiz that comes after one. */
    static String anchor(String id) {
        return "after-" + id.substring(id.lastIndexOf('/') + 1);
    }

    /** What leads to that link on its page. */
    static String fragment(String id) {
        return "#" + Urls.encodePath(anchor(id));
    }
}
