package io.github.quizmaven.site.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ScriptJsonTest {

    /** Half of a pair is no character, but a title cut by a tool may hold one. */
    @Test
    void givesEveryCharacterBack() {
        String all =
                IntStream.range(0, 0x11000)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        String json = new ScriptJson(16).text(all).toString();
        assertEquals(all, new JsonMapper().readTree(json).asString());
    }

    @Test
    void separatesWhatIsBesideEachOtherAndNothingElse() {
        ScriptJson json = new ScriptJson(16).open('{');
        json.property("a", "{[:").property("b", true).property("none", (Integer) null);
        json.name("c").list(List.of("x,", List.of(), List.of("y", "z")));
        json.name("d").open('[').open('{').close('}').open('{').property("e", 1).close('}');
        assertEquals(
                "{\"a\":\"{[:\",\"b\":true,\"c\":[\"x,\",[],[\"y\",\"z\"]],\"d\":[{},{\"e\":1}]}",
                json.close(']').close('}').toString());
    }
}
