package io.github.quizmaven.site;

import org.openqa.selenium.WebElement;

/** How a learner reaches what a page shows: by mouse, by keyboard or by touch. */
interface Hand {

    /** Presses a button, a link or the label of a choice. */
    void press(String selector);

    /** Puts words into a text field in place of what is there. */
    void type(String selector, String words);

    /** Chooses from a select box by value. */
    void choose(String selector, String value);

    static Hand mouse(Browser browser) {
        return new Hand() {
            @Override
            public void press(String selector) {
                browser.click(selector);
            }

            @Override
            public void type(String selector, String words) {
                WebElement field = browser.shown(selector);
                field.clear();
                field.sendKeys(words);
            }

            @Override
            public void choose(String selector, String value) {
                browser.all(selector + " option[value='" + value + "']").get(0).click();
            }
        };
    }

    /**
     * Reaches everything by script: no way in which a learner does it, but four times as fast. For
     * tests of what is seen, not of how it is reached.
     */
    static Hand script(Browser browser) {
        return new Hand() {
            private static final String ENTER =
                    "const node = document.querySelector(arguments[0]);"
                            + "node.value = arguments[1];"
                            + "node.dispatchEvent(new Event(arguments[2], {bubbles: true}));";

            @Override
            public void press(String selector) {
                browser.script("document.querySelector(arguments[0]).click()", selector);
            }

            @Override
            public void type(String selector, String words) {
                browser.script(ENTER, selector, words, "input");
            }

            @Override
            public void choose(String selector, String value) {
                browser.script(ENTER, selector, value, "change");
            }
        };
    }
}
