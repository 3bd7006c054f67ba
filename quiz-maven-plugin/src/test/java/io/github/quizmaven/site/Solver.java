package io.github.quizmaven.site;

import static io.github.quizmaven.site.BrowserTest.CURRENT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Takes a quiz of any mode; reads the right answers from the page as who knows everything. */
final class Solver {

    private static final String ASKED =
            "const quiz = JSON.parse(document.getElementById('quiz-data').textContent);"
                    + "const {id} = document.querySelector(arguments[0]).dataset;"
                    + "const {form, key} = quiz.questions.find((each) => each.id === id);"
                    + "return {form, key};";

    private static final String VALUES =
            "return [...document.querySelectorAll(arguments[0])]"
                    + ".map((each) => each.getAttribute(arguments[1]))";

    private final Browser browser;
    private final Hand hand;
    private Runnable beforeTheEnd = () -> {};

    Solver(Browser browser, Hand hand) {
        this.browser = browser;
        this.hand = hand;
    }

    /** What is done on the screen before the end. */
    void beforeTheEnd(Runnable look) {
        beforeTheEnd = look;
    }

    void begin() {
        hand.press("#start [data-do=begin]");
    }

    /** Presses one of the question's own buttons. */
    void press(String what) {
        // What ends a quiz is a button of its own, which does the same.
        String shown = what.equals("next") ? ":not([hidden])" : "";
        hand.press(CURRENT + " [data-do=" + what + "]" + shown);
    }

    void check() {
        press("check");
    }

    boolean offers(String what) {
        return browser.shows(CURRENT + " [data-do=" + what + "]");
    }

    boolean isAsked() {
        return browser.shows(CURRENT);
    }

    void goOn() {
        press(offers("next") ? "next" : "skip");
        if (browser.shows("#finish")) {
            beforeTheEnd.run();
            hand.press("#finish [data-do=finish]");
        }
    }

    /** How the page took the last answer: right, partial, wrong or unanswered. */
    String outcome() {
        return browser.shown(CURRENT + " .verdict").getAttribute("data-state");
    }

    String form() {
        return (String) asked().get("form");
    }

    /** Whether some of the points can be had for the question that is asked. */
    boolean isDivisible() {
        return List.of("multiple", "ordering", "matching", "cloze").contains(form());
    }

    void answerRight() {
        List<String> key = key();
        switch (form()) {
            case "choice", "multiple" -> pick(key);
            case "ordering" -> order(key);
            case "matching" -> match(key);
            default -> type(form().equals("cloze") ? key : key.subList(0, 1));
        }
    }

    void answerWrong() {
        List<String> key = key();
        switch (form()) {
            case "choice", "multiple" -> pick(distractor(key));
            case "ordering" -> {
                // What is shown at first is no answer before something was moved.
                do {
                    Collections.rotate(key, 1);
                } while (key.equals(steps()));
                order(key);
            }
            case "matching" -> match(mismatches(key));
            default -> {
                String wrong = key.get(0).matches("[-.\\d]+") ? "-7" : "x";
                type(Collections.nCopies(form().equals("cloze") ? key.size() : 1, wrong));
            }
        }
    }

    void answerPartly() {
        List<String> key = key();
        switch (form()) {
            case "multiple" -> pick(key.subList(0, 1));
            case "ordering" -> {
                Collections.swap(key, 0, 1);
                order(key);
            }
            case "matching" -> {
                List<String> partly = mismatches(key).subList(0, 1);
                match(concat(partly, key.subList(1, key.size())));
            }
            case "cloze" ->
                    type(concat(key.subList(0, 1), Collections.nCopies(key.size() - 1, "")));
            default -> throw new IllegalStateException(form() + " is right or wrong");
        }
    }

    private Map<?, ?> asked() {
        return (Map<?, ?>) browser.script(ASKED, CURRENT);
    }

    /** Of several answers that are accepted the first. */
    private List<String> key() {
        List<String> key = new ArrayList<>();
        for (Object each : (List<?>) asked().get("key")) {
            key.add(String.valueOf(each instanceof List<?> accepted ? accepted.get(0) : each));
        }
        return key;
    }

    private static List<String> concat(List<String> first, List<String> rest) {
        List<String> all = new ArrayList<>(first);
        all.addAll(rest);
        return all;
    }

    private List<String> values(String selector, String attribute) {
        return ((List<?>) browser.script(VALUES, selector, attribute))
                .stream().map(String::valueOf).toList();
    }

    private List<String> distractor(List<String> key) {
        return values(CURRENT + " .option", "data-option").stream()
                .filter(option -> !key.contains(option))
                .limit(1)
                .toList();
    }

    private void pick(List<String> wanted) {
        List<String> checked = values(CURRENT + " .option input:checked", "value");
        boolean several = form().equals("multiple");
        values(CURRENT + " .option", "data-option").stream()
                .filter(option -> checked.contains(option) != wanted.contains(option))
                // A radio button goes out when another is chosen.
                .filter(option -> several || wanted.contains(option))
                .forEach(option -> hand.press(CURRENT + " [data-option='" + option + "'] label"));
    }

    private List<String> steps() {
        return values(CURRENT + " .step", "data-step");
    }

    private void order(List<String> wanted) {
        for (int place = 0; place < wanted.size(); place++) {
            String step = wanted.get(place);
            int moves = steps().indexOf(step) - place;
            for (int move = 0; move < moves; move++) {
                hand.press(CURRENT + " [data-step='" + step + "'] [data-move='-1']");
            }
        }
    }

    private void match(List<String> pairs) {
        for (String pair : pairs) {
            String[] ends = pair.split(":", 2);
            hand.choose(CURRENT + " [data-item='" + ends[0] + "'] select", ends[1]);
        }
    }

    private List<String> mismatches(List<String> key) {
        List<String> choices = values(CURRENT + " .pair:first-child option", "value");
        return key.stream()
                .map(pair -> pair.split(":", 2)[0])
                .map(
                        item ->
                                choices.stream()
                                        .filter(choice -> !choice.isEmpty())
                                        .map(choice -> item + ":" + choice)
                                        .filter(pair -> !key.contains(pair))
                                        .findFirst()
                                        .orElseThrow())
                .toList();
    }

    private void type(List<String> words) {
        List<String> fields = values(CURRENT + " .field input", "id");
        for (int place = 0; place < fields.size(); place++) {
            hand.type("[id='" + fields.get(place) + "']", words.get(place));
        }
    }
}
