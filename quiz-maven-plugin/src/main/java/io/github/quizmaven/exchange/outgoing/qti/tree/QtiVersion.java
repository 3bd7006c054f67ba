package io.github.quizmaven.exchange.outgoing.qti.tree;

import java.util.Locale;
import java.util.Map;

/** The versions of QTI that are written, and how each spells what both say. */
public enum QtiVersion {
    /** QTI 2.1, which most platforms know. */
    V21(
            "qti21",
            "http://www.imsglobal.org/xsd/imsqti_v2p1",
            "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
            "http://www.imsglobal.org/xsd/imscp_v1p1",
            "QTIv2.1 Package",
            "1.0.0",
            "v2p1") {
        @Override
        public String element(String name) {
            return name;
        }

        @Override
        public String attribute(String name) {
            return name;
        }
    },
    /** QTI 3.0, whose names are those of HTML's custom elements. */
    V30(
            "qti30",
            "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
            "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
            "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
            "QTI Package",
            "3.0.0",
            "v3p0") {
        @Override
        public String element(String name) {
            return "qti-" + attribute(name);
        }

        @Override
        public String attribute(String name) {
            StringBuilder kebab = new StringBuilder();
            for (char each : name.toCharArray()) {
                if (Character.isUpperCase(each)) {
                    kebab.append('-');
                }
                kebab.append(each);
            }
            return kebab.toString().toLowerCase(Locale.ROOT);
        }
    };

    private final String format;
    private final String namespace;
    private final String location;
    private final String packages;
    private final String schema;
    private final String schemaVersion;
    private final String suffix;

    QtiVersion(
            String format,
            String namespace,
            String location,
            String packages,
            String schema,
            String schemaVersion,
            String suffix) {
        this.format = format;
        this.namespace = namespace;
        this.location = location;
        this.packages = packages;
        this.schema = schema;
        this.schemaVersion = schemaVersion;
        this.suffix = suffix;
    }

    /** The name by which users choose it. */
    public String format() {
        return format;
    }

    /** An element's name, given as QTI 2.1 has it. */
    public abstract String element(String name);

    /** An attribute's name, given as QTI 2.1 has it. */
    public abstract String attribute(String name);

    /** What the root of an item or a test has beside its own attributes. */
    public Map<String, String> root() {
        return Map.of(
                "xmlns",
                namespace,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                namespace + " " + location);
    }

    /** The name space of its manifests. */
    public String packages() {
        return packages;
    }

    /** What a manifest calls such a package. */
    public String schema() {
        return schema;
    }

    public String schemaVersion() {
        return schemaVersion;
    }

    /**
     * What a manifest calls a file.
     *
     * @param kind {@code item} or {@code test}
     */
    public String resource(String kind) {
        return "imsqti_" + kind + "_xml" + suffix;
    }
}
