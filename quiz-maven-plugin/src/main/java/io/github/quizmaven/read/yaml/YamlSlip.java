package io.github.quizmaven.read.yaml;

/**
 * Why lines are not the YAML that their author meant.
 *
 * @param message what is wrong
 * @param help what to write instead, with the author's own words where they are known
 * @param start where it starts in the text that is read
 * @param end where it ends
 */
record YamlSlip(String message, String help, int start, int end) {

    static YamlSlip of(String message, String help, int start, String what) {
        return new YamlSlip(message, help, start, start + what.length());
    }
}
