package io.github.quizmaven.site;

import static io.github.quizmaven.site.WalkStep.Kind.DOUBLE_CLICK;
import static io.github.quizmaven.site.WalkStep.Kind.TIME;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What must hold between one look at a page and the next, whatever was done between them. */
final class WalkRules {

    /** More results than these are not kept. */
    private static final int MOST_RESULTS = 20;

    private final WalkStep step;
    private final JsonNode before;
    private final JsonNode now;
    private final boolean cards;
    private final List<String> broken = new ArrayList<>();

    private WalkRules(String mode, WalkStep step, JsonNode before, JsonNode now) {
        this.step = step;
        this.before = before;
        this.now = now;
        cards = mode.equals("flashcards");
    }

    static List<String> broken(String mode, WalkStep step, JsonNode before, JsonNode now) {
        WalkRules rules = new WalkRules(mode, step, before, now);
        now.get("faults").forEach(fault -> rules.broken.add(fault.asString()));
        rules.results();
        for (String slot : List.of("run", "retry")) {
            rules.slot(slot);
        }
        rules.points();
        if (step.kind() == DOUBLE_CLICK && step.at().equals("once")) {
            rules.oneAction();
        }
        return rules.broken;
    }

    private void unless(boolean holds, String words) {
        if (!holds) {
            broken.add(words);
        }
    }

    private void results() {
        List<Long> earlier = longs(before.get("ends"));
        List<Long> later = longs(now.get("ends"));
        unless(earlier.size() == MOST_RESULTS || later.containsAll(earlier), "result lost");
        unless(now.get("badge").asBoolean() || !before.get("badge").asBoolean(), "badge lost");
        unless(number(now, "best") >= number(before, "best"), "best result has fallen");
        int more = hasEnded() ? 1 : 0;
        unless(
                earlier.size() == MOST_RESULTS || later.size() == earlier.size() + more,
                "results: " + (later.size() - earlier.size()) + ", ends: " + more);
        if (hasEnded()) {
            end();
        }
    }

    /** Whether the run has come to an end that there was not before. */
    private boolean hasEnded() {
        JsonNode run = now.get("run");
        return run.path("finished").asBoolean(false)
                && !longs(before.get("ends")).contains(run.get("ended").asLong());
    }

    private void end() {
        boolean warned =
                before.get("screen").asString().equals("finish")
                        || before.get("screen").asString().equals("question")
                                && (cards || !before.get("asked").asBoolean());
        unless(!step.kind().onlyLooks(), "ended by " + step);
        unless(
                step.kind() == TIME ? now.get("run").get("over").asBoolean() : warned,
                "ended without a word before");
        unless(
                before.get("drill").asBoolean()
                        || number(now, "latest") >= number(before, "points"),
                "result below the points");
    }

    private void slot(String name) {
        JsonNode then = before.get(name);
        JsonNode kept = now.get(name);
        if (!isTouched(then) || isAnotherRetry(name)) {
            return;
        }
        if (kept.path("order").isEmpty()) {
            boolean answered =
                    stream(then.get("answers")).anyMatch(each -> !isBlank(each.get("response")));
            unless(!answered || step.erases(), name + " erased");
            return;
        }
        unless(!step.kind().onlyLooks() || isLikeBefore(name), name + " changed");
        then.get("answers")
                .propertyNames()
                .forEach(
                        id ->
                                answer(
                                        id,
                                        then,
                                        then.get("answers").get(id),
                                        kept,
                                        kept.get("answers").path(id)));
    }

    /** A run of which nothing was done is not taken up again. */
    private static boolean isTouched(JsonNode state) {
        return !state.path("order").isEmpty()
                && stream(state.get("answers"))
                        .anyMatch(
                                each ->
                                        number(each, "tries")
                                                                + number(each, "used")
                                                                + number(each, "hints")
                                                        > 0
                                                || each.get("done").asBoolean()
                                                || each.get("marked").asBoolean()
                                                || !each.get("response").isNull());
    }

    /** The wrong ones of another run are practised from their results. */
    private boolean isAnotherRetry(String name) {
        return name.equals("retry")
                && before.get("screen").asString().equals("results")
                && now.get("drill").asBoolean();
    }

    private boolean isLikeBefore(String name) {
        return before.get(name).get("answers").equals(now.get(name).get("answers"));
    }

    private void answer(String id, JsonNode then, JsonNode given, JsonNode state, JsonNode answer) {
        JsonNode response = given.get("response");
        boolean finished = state.get("finished").asBoolean() && !then.get("finished").asBoolean();
        boolean over = answer.path("over").asBoolean(false) && !given.get("over").asBoolean();
        boolean open = id.equals(then.get("order").get(then.get("at").asInt()).asString());
        if (answer.isMissingNode()) {
            broken.add(id + " dropped");
            return;
        }
        if (finished || over) {
            boolean counted = !isBlank(answer.get("checked")) || !isBlank(answer.get("response"));
            unless(isBlank(response) || counted, "answer to " + id + " does not count");
            unless(
                    cards
                            || isBlank(response)
                            || !finished
                            || answer.get("outcome").asString().equals("shown")
                            || !isBlank(answer.get("checked")),
                    "answer to " + id + " was not marked");
        } else {
            unless(
                    step.answers() && open || response.equals(answer.get("response")),
                    "answer to " + id + " lost: " + response + ", " + answer.get("response"));
        }
        for (String count : List.of("tries", "hints", "used", "extra")) {
            unless(number(answer, count) >= number(given, count), count + " of " + id + " fell");
        }
        unless(
                answer.get("done").asBoolean() || !given.get("done").asBoolean(),
                id + " is open again");
    }

    /** The bar tells them in practice. */
    private void points() {
        double then = number(before, "points");
        double told = number(now, "points");
        boolean same = before.get("drill").equals(now.get("drill"));
        if (same && told >= 0 && !now.get("run").path("order").isEmpty() && !isRetryBegun()) {
            unless(told >= then, "points have fallen from " + then + " to " + told);
        }
    }

    private boolean isRetryBegun() {
        return before.get("screen").asString().equals("results");
    }

    /** A double click on a button does what one click does. */
    private void oneAction() {
        String name = now.get("drill").asBoolean() ? "retry" : "run";
        JsonNode then = before.get(name);
        JsonNode kept = now.get(name);
        boolean screen = !before.get("screen").equals(now.get("screen"));
        if (then.path("order").isEmpty() || kept.path("order").isEmpty()) {
            unless(kept.path("at").asInt(0) == 0, "began and went on by one double click");
            return;
        }
        double tried = sum(kept, "tries") - sum(then, "tries");
        double hints = sum(kept, "hints") - sum(then, "hints");
        unless(sum(kept, "extra") - sum(then, "extra") <= 60, "time added twice");
        boolean finished =
                !kept.get("finished").equals(then.get("finished")) || isAnotherRetry("retry");
        if (finished) {
            return;
        }
        int places = Math.abs(kept.get("at").asInt() - then.get("at").asInt());
        boolean turned = kept.get("turned").asBoolean() && !then.get("turned").asBoolean();
        double actions =
                cards && !name.equals("retry")
                        ? tried + (turned ? 1 : 0)
                        : (screen ? 1 : places) + tried + hints;
        unless(actions <= 1, actions + " actions by one double click");
    }

    private static double sum(JsonNode state, String count) {
        return stream(state.get("answers")).mapToDouble(each -> number(each, count)).sum();
    }

    private static double number(JsonNode node, String name) {
        return node.get(name).asDouble();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    private static List<Long> longs(JsonNode nodes) {
        return stream(nodes).map(JsonNode::asLong).toList();
    }

    private static boolean isBlank(JsonNode response) {
        return stream(response).allMatch(each -> each.asString().isBlank());
    }
}
