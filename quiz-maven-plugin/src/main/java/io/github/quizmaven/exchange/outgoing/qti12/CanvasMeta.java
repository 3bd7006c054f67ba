package io.github.quizmaven.exchange.outgoing.qti12;

import io.github.quizmaven.exchange.outgoing.XmlText;
import java.util.Map;

/** Writes {@code assessment_meta.xml}: what Canvas has no place for in QTI. */
final class CanvasMeta {

    /** By this Canvas says that there is no limit. */
    private static final int UNLIMITED = -1;

    private CanvasMeta() {}

    static String of(Assessment assessment) {
        QuizRules rules = assessment.rules();
        XmlText xml =
                new XmlText()
                        .open(
                                "quiz",
                                Map.of(
                                        "identifier",
                                        assessment.ident(),
                                        "xmlns",
                                        "http://canvas.instructure.com/xsd/cccv1p0"))
                        .leaf("title", assessment.name())
                        .leaf("description", assessment.introduction())
                        .leaf("shuffle_answers", String.valueOf(rules.shuffled()))
                        .leaf("scoring_policy", "keep_highest")
                        .leaf("quiz_type", rules.graded() ? "assignment" : "practice_quiz")
                        .leaf("points_possible", assessment.points().toPlainString())
                        .leaf("show_correct_answers", "true");
        if (rules.minutes() != null) {
            xml.leaf("time_limit", rules.minutes().toString());
        }
        int attempts = rules.attempts() == null ? UNLIMITED : rules.attempts();
        return xml.leaf("allowed_attempts", String.valueOf(attempts)).close().toString();
    }
}
