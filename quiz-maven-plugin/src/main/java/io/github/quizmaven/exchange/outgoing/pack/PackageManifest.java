package io.github.quizmaven.exchange.outgoing.pack;

import io.github.quizmaven.exchange.outgoing.XmlText;
import io.github.quizmaven.site.file.Urls;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code imsmanifest.xml} of a package whose resources are the contents of a question bank.
 *
 * @param attributes of the root: its identifier and its name spaces
 * @param schema what kind of package it is
 * @param version of that kind
 * @param metadata writes what else is said of the package
 * @param organizations writes what is between metadata and resources
 */
public record PackageManifest(
        Map<String, String> attributes,
        String schema,
        String version,
        Consumer<XmlText> metadata,
        Consumer<XmlText> organizations) {

    /** Its place in the package. */
    public static final String PATH = "imsmanifest.xml";

    /** What a package has that nothing more is said of. */
    public static final Consumer<XmlText> NOTHING = xml -> {};

    /** For packages that are not organized. */
    public static final Consumer<XmlText> NO_ORGANIZATIONS =
            xml -> xml.empty("organizations", Map.of());

    public PackageManifest {
        attributes = Map.copyOf(attributes);
    }

    /**
     * Something in the package that has files.
     *
     * @param identifier an XML name
     * @param type of the kind of package
     * @param href the file to begin with, or null
     * @param metadata writes what is said of it
     * @param files paths in the package, {@code href} among them
     * @param needs the identifiers of resources that it needs
     */
    public record Resource(
            String identifier,
            String type,
            @Nullable String href,
            Consumer<XmlText> metadata,
            List<String> files,
            List<String> needs) {

        public Resource {
            files = List.copyOf(files);
            needs = List.copyOf(needs);
        }

        private void write(XmlText xml) {
            Map<String, String> attributes = new TreeMap<>();
            attributes.put("identifier", identifier);
            attributes.put("type", type);
            if (href != null) {
                attributes.put("href", Urls.encodePath(href));
            }
            xml.open("resource", attributes);
            metadata.accept(xml);
            files.forEach(each -> xml.empty("file", Map.of("href", Urls.encodePath(each))));
            needs.forEach(each -> xml.empty("dependency", Map.of("identifierref", each)));
            xml.close();
        }
    }

    public String text(List<Resource> resources) {
        XmlText xml = new XmlText().open("manifest", attributes);
        xml.open("metadata").leaf("schema", schema).leaf("schemaversion", version);
        metadata.accept(xml);
        xml.close();
        organizations.accept(xml);
        xml.open("resources");
        resources.forEach(each -> each.write(xml));
        return xml.close().close().toString();
    }
}
