package io.github.quizmaven.report.bank;

import java.util.ArrayList;
import java.util.List;

/** A bank as one HTML page that needs nothing beside it. */
final class BankPage implements BankFormat {

    private static final String HEAD =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Question bank</title>
            <style>
            :root { color-scheme: light dark; font: 1rem/1.4 system-ui, sans-serif; }
            body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
            table { border-collapse: collapse; }
            th, td { border-bottom: 1px solid #8888; padding: .2rem .8rem .2rem 0; text-align: start; vertical-align: top; }
            </style>
            </head>
            <body>
            <h1>Question bank</h1>
            """;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String file() {
        return "bank.html";
    }

    @Override
    public String text(Bank bank) {
        StringBuilder html = new StringBuilder(HEAD);
        html.append("<p>").append(Section.summary(bank)).append("</p>\n");
        List<Section> sections = new ArrayList<>(Section.of(bank));
        sections.add(Section.questions(bank));
        for (Section each : sections) {
            if (!each.rows().isEmpty()) {
                html.append("<h2>").append(each.title()).append("</h2>\n<table>\n");
                row(html, "th scope=\"col\"", "th", each.head());
                each.rows().forEach(line -> row(html, "td dir=\"auto\"", "td", line));
                html.append("</table>\n");
            }
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private static void row(StringBuilder html, String open, String close, List<String> cells) {
        html.append("<tr>");
        for (String each : cells) {
            html.append('<').append(open).append('>').append(escaped(each));
            html.append("</").append(close).append('>');
        }
        html.append("</tr>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
