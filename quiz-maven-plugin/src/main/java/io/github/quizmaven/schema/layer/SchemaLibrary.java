package io.github.quizmaven.schema.layer;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** All schemas that may refer to each other, by the absolute address that names them. */
final class SchemaLibrary {

    private final Map<String, JsonNode> resources = new HashMap<>();

    /** Takes in a schema under its address; false if there is another one of that address. */
    boolean add(String address, JsonNode schema) {
        return resources.putIfAbsent(address, schema) == null;
    }

    /** The schema that an address names. */
    LocatedSchema get(String address) {
        return new LocatedSchema(
                address, resources.getOrDefault(address, MissingNode.getInstance()));
    }

    /** Where a reference leads; empty if to nothing that is known. */
    Optional<LocatedSchema> resolve(String base, String reference) {
        String target = absolute(base, reference);
        int hash = target.indexOf('#');
        String address = hash < 0 ? target : target.substring(0, hash);
        @Nullable JsonNode resource = resources.get(address);
        if (resource == null) {
            return Optional.empty();
        }
        String fragment = hash < 0 ? "" : URI.create(target).getFragment();
        JsonNode found =
                fragment.isEmpty() || fragment.startsWith("/")
                        ? resource.at(fragment)
                        : anchored(resource, fragment);
        return found.isMissingNode()
                ? Optional.empty()
                : Optional.of(new LocatedSchema(address, found));
    }

    /** The address that a reference leads to, without its fragment. */
    static String address(String base, String reference) {
        return absolute(base, reference).replaceFirst("#.*", "");
    }

    private static String absolute(String base, String reference) {
        // Java resolves a lone fragment against the base's folder.
        return reference.startsWith("#")
                ? base + reference
                : URI.create(base)
                        .resolve(reference)
                        .toString()
                        // Java also drops an empty authority, which paths have as addresses.
                        .replaceFirst("^file:/(?!/)", "file:///");
    }

    private static JsonNode anchored(JsonNode node, String anchor) {
        if (node.path("$anchor").asString("").equals(anchor)
                || node.path("$dynamicAnchor").asString("").equals(anchor)) {
            return node;
        }
        for (JsonNode child : node) {
            JsonNode found = anchored(child, anchor);
            if (!found.isMissingNode()) {
                return found;
            }
        }
        return MissingNode.getInstance();
    }
}
