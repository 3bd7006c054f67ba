package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalOrderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 10",
                "part-2 part-10",
                "part-2-a part-2-b part-10-a",
                "part part-1",
                "Apple banana Cherry",
                "a A b B",
                "7 007 8",
                "v1.9 v1.10",
                "99999999999999999998 99999999999999999999 100000000000000000000",
                "درس-٢ درس-١٠",
                "a𝟐 a𝟏𝟎",
                "1 a",
            })
    void putsNamesAsPeopleCount(String names) {
        List<String> expected = List.of(names.split(" "));
        List<String> mixed = new ArrayList<>(expected);
        Collections.reverse(mixed);
        // Names that differ in case or zeros alone have an order too, but which is no matter.
        mixed.sort(NaturalOrder.OF_NAMES);
        assertEquals(
                expected.stream().map(NaturalOrderTest::key).toList(),
                mixed.stream().map(NaturalOrderTest::key).toList());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("^0+", "");
    }

    @Test
    void isAnOrder() {
        Random random = new Random(7);
        List<String> names =
                random.ints(60, 0, 4000)
                        .mapToObj(
                                each ->
                                        Integer.toString(each, 6)
                                                .replace('5', 'B')
                                                .replace('4', 'b'))
                        .toList();
        for (String one : names) {
            for (String other : names) {
                int compared = NaturalOrder.OF_NAMES.compare(one, other);
                assertEquals(
                        -compared, NaturalOrder.OF_NAMES.compare(other, one), one + " " + other);
                if (!one.equals(other)) {
                    assertNotEquals(0, compared, one + " " + other);
                }
                for (String third : names) {
                    if (compared < 0 && NaturalOrder.OF_NAMES.compare(other, third) < 0) {
                        assertTrue(
                                NaturalOrder.OF_NAMES.compare(one, third) < 0,
                                String.join(" ", one, other, third));
                    }
                }
            }
        }
    }

    @Test
    void putsFirstWhatIsListed() {
        List<String> names = new ArrayList<>(List.of("b-10", "b-2", "intro", "end", "a"));
        names.sort(new ListedOrder(List.of("intro", "end", "nowhere", "intro")).comparator());
        assertEquals(List.of("intro", "end", "a", "b-2", "b-10"), names);
    }
}
