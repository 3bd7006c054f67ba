package io.github.quizmaven.mojo.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.junit.jupiter.api.Test;

class KnownSettingsTest {

    private static final String DESCRIPTOR =
            """
            <plugin><name>Quiz</name><mojos>
              <mojo><goal>validate</goal>
                <parameters>
                  <parameter><name>failOn</name><alias>failIf</alias><type>x</type></parameter>
                  <parameter><name>rules</name></parameter>
                  <parameter><name>ruleLevels</name></parameter>
                </parameters>
                <configuration>
                  <failOn default-value="error">${quiz.failOn}</failOn>
                  <ruleLevels>${quiz.rules}</ruleLevels>
                </configuration>
              </mojo>
              <mojo><goal>help</goal>
                <parameters><parameter><name>detail</name></parameter></parameters>
                <configuration><detail>${detail}</detail></configuration>
              </mojo>
            </mojos></plugin>
            """;

    @Test
    void knowsWhatAnyGoalKnowsAndLeavesOthersAlone() throws Exception {
        assertEquals(
                List.of(),
                known().unknownProperties(
                                List.of("quiz.failOn", "quiz.rules", "skipTests", "quizzes", "x")));
        assertEquals(
                List.of(),
                known().unknownElements(
                                List.of("failOn", "failIf", "rules", "ruleLevels", "detail")));
    }

    @Test
    void asksWhichPropertyWasMeant() throws Exception {
        assertEquals(
                List.of(
                        "no goal of this plugin knows the property `quiz.`",
                        "no goal of this plugin knows the property `quiz.failon`: did you mean"
                                + " `quiz.failOn`?",
                        "no goal of this plugin knows the property `quiz.ruleLevels`: did you mean"
                                + " `quiz.rules`?",
                        "no goal of this plugin knows the property `quiz.version`"),
                known().unknownProperties(
                                List.of(
                                        "quiz.version",
                                        "quiz.failon",
                                        "quiz.ruleLevels",
                                        "quiz.")));
    }

    @Test
    void asksWhichElementWasMeant() throws Exception {
        assertEquals(
                List.of(
                        "no goal of this plugin knows `<failon>` in its configuration: did you mean"
                                + " `failOn`?",
                        "no goal of this plugin knows `<quiz.failOn>` in its configuration: did you"
                                + " mean `failOn`?",
                        "no goal of this plugin knows `<goal>` in its configuration"),
                known().unknownElements(List.of("failon", "quiz.failOn", "goal", "failon")));
    }

    private static KnownSettings known() throws Exception {
        return new KnownSettings(new PluginDescriptorBuilder().build(new StringReader(DESCRIPTOR)));
    }
}
