package io.github.quizmaven.exchange.outgoing.scorm;

import io.github.quizmaven.exchange.outgoing.XmlText;
import io.github.quizmaven.site.file.Urls;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Writes {@code imsmanifest.xml}: one thing to learn, which is one page with all its files. */
record ScormManifest(ScormVersion version, ScormFacts facts, List<String> files) {

    /** Its place in the package. */
    static final String PATH = "imsmanifest.xml";

    private static final String PAGE = "index.html";
    private static final String ORGANIZATION = "quiz";

    /** The page has its own clock, and learners may ask it for more time. */
    private static final String AT_THE_LIMIT = "continue,no message";

    String text() {
        XmlText xml = new XmlText();
        xml.open("manifest", attributes());
        xml.open("metadata")
                .leaf("schema", "ADL SCORM")
                .leaf("schemaversion", isOld() ? "1.2" : "2004 4th Edition")
                .close();
        xml.open("organizations", Map.of("default", ORGANIZATION))
                .open("organization", Map.of("identifier", ORGANIZATION))
                .leaf("title", facts.title())
                .open("item", Map.of("identifier", "item", "identifierref", "page"))
                .leaf("title", facts.title());
        if (isOld()) {
            limits(xml);
        } else {
            sequencing(xml);
        }
        xml.close().close().close();
        resources(xml);
        return xml.close().toString();
    }

    private boolean isOld() {
        return version == ScormVersion.OLD;
    }

    private Map<String, String> attributes() {
        return isOld()
                ? Map.of(
                        "identifier",
                        facts.id(),
                        "version",
                        "1.2",
                        "xmlns",
                        "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
                        "xmlns:adlcp",
                        "http://www.adlnet.org/xsd/adlcp_rootv1p2")
                : Map.of(
                        "identifier",
                        facts.id(),
                        "version",
                        "1.0",
                        "xmlns",
                        "http://www.imsglobal.org/xsd/imscp_v1p1",
                        "xmlns:adlcp",
                        "http://www.adlnet.org/xsd/adlcp_v1p3",
                        "xmlns:imsss",
                        "http://www.imsglobal.org/xsd/imsss");
    }

    private void limits(XmlText xml) {
        Duration limit = facts.limit();
        if (limit != null) {
            xml.leaf(
                    "adlcp:maxtimeallowed",
                    "%02d:%02d:%02d"
                            .formatted(
                                    limit.toHours(), limit.toMinutesPart(), limit.toSecondsPart()));
            xml.leaf("adlcp:timelimitaction", AT_THE_LIMIT);
        }
        if (facts.mastery() != null) {
            xml.leaf("adlcp:masteryscore", facts.mastery().toPlainString());
        }
    }

    private void sequencing(XmlText xml) {
        if (facts.limit() != null) {
            xml.leaf("adlcp:timeLimitAction", AT_THE_LIMIT);
        }
        xml.open("imsss:sequencing");
        if (facts.limit() != null) {
            xml.empty(
                    "imsss:limitConditions",
                    Map.of("attemptAbsoluteDurationLimit", facts.limit().toString()));
        }
        BigDecimal mastery = facts.mastery();
        xml.open("imsss:objectives");
        if (mastery == null) {
            xml.empty("imsss:primaryObjective", Map.of("objectiveID", "passed"));
        } else {
            xml.open(
                            "imsss:primaryObjective",
                            Map.of("objectiveID", "passed", "satisfiedByMeasure", "true"))
                    .leaf("imsss:minNormalizedMeasure", mastery.movePointLeft(2).toPlainString())
                    .close();
        }
        xml.close();
        xml.empty(
                "imsss:deliveryControls",
                Map.of("completionSetByContent", "true", "objectiveSetByContent", "true"));
        xml.close();
    }

    private void resources(XmlText xml) {
        xml.open("resources")
                .open(
                        "resource",
                        Map.of(
                                "identifier",
                                "page",
                                "type",
                                "webcontent",
                                isOld() ? "adlcp:scormtype" : "adlcp:scormType",
                                "sco",
                                "href",
                                PAGE));
        for (String each : files) {
            xml.empty("file", Map.of("href", Urls.encodePath(each)));
        }
        xml.close().close();
    }
}
