package io.github.quizmaven.site;

import java.util.Map;
import org.openqa.selenium.interactions.Actions;

/** Somebody who clicks and presses faster than a page can show what comes of it. */
record HastyHands(Browser browser) {

    /** Clicks where a button is as often as told, as fast as a mouse can. */
    void click(String selector, int times) {
        Actions clicks = browser.actions().moveToElement(browser.shown(selector));
        for (int click = 0; click < times; click++) {
            clicks.click();
        }
        clicks.perform();
    }

    /** Presses a key as often as told, wherever the focus goes. */
    void press(CharSequence key, int times) {
        browser.settle();
        Actions presses = browser.actions();
        for (int press = 0; press < times; press++) {
            presses.sendKeys(key);
        }
        presses.perform();
    }

    /** Holds the enter key until it was repeated as often as told. */
    void holdEnter(int repeats) {
        browser.settle();
        for (int press = 0; press <= repeats; press++) {
            browser.command(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            "keyDown",
                            "key",
                            "Enter",
                            "code",
                            "Enter",
                            "text",
                            "\r",
                            "windowsVirtualKeyCode",
                            13,
                            "autoRepeat",
                            press > 0));
        }
        browser.command(
                "Input.dispatchKeyEvent",
                Map.of(
                        "type",
                        "keyUp",
                        "key",
                        "Enter",
                        "code",
                        "Enter",
                        "windowsVirtualKeyCode",
                        13));
    }
}
