package io.github.quizmaven.syntax.node.html;

import org.commonmark.parser.beta.Scanner;

/** Tells whether there is a whole tag of HTML after a {@code <}, as CommonMark says what one is. */
final class TagScan {

    private final Scanner scanner;

    TagScan(Scanner scanner) {
        this.scanner = scanner;
    }

    boolean isTag() {
        boolean closing = scanner.next('/');
        if (!isLetter(scanner.peek())) {
            return false;
        }
        while (isLetter(scanner.peek()) || isDigit(scanner.peek()) || scanner.peek() == '-') {
            scanner.next();
        }
        boolean space = scanner.whitespace() > 0;
        while (!closing && space && isNameStart(scanner.peek())) {
            attributeName();
            space = scanner.whitespace() > 0;
            if (scanner.next('=')) {
                scanner.whitespace();
                if (!value()) {
                    return false;
                }
                space = scanner.whitespace() > 0;
            }
        }
        if (!closing) {
            scanner.next('/');
        }
        return scanner.next('>');
    }

    /** Goes past letters; returns how many there were. */
    static int letters(Scanner scanner) {
        int count = 0;
        while (isLetter(scanner.peek())) {
            scanner.next();
            count++;
        }
        return count;
    }

    private void attributeName() {
        while (isNameStart(scanner.peek())
                || isDigit(scanner.peek())
                || scanner.peek() == '.'
                || scanner.peek() == '-') {
            scanner.next();
        }
    }

    private boolean value() {
        char quote = scanner.peek();
        if (quote == '"' || quote == '\'') {
            scanner.next();
            return scanner.find(quote) >= 0 && scanner.next(quote);
        }
        int length = 0;
        while (scanner.hasNext() && " \t\n\u000B\f\r\"'=<>`".indexOf(scanner.peek()) < 0) {
            scanner.next();
            length++;
        }
        return length > 0;
    }

    private static boolean isLetter(char each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    private static boolean isNameStart(char each) {
        return isLetter(each) || each == '_' || each == ':';
    }
}
