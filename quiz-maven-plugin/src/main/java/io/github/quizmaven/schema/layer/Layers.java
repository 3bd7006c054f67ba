package io.github.quizmaven.schema.layer;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The plugin's own schemas with those of an organisation on top.
 *
 * @param all what is held against quizzes, the built-in schema first, then in the order of the
 *     build
 * @param quiz what they say about keys of the front matter
 * @param question what they say about keys of a question
 */
public record Layers(List<Layer> all, SchemaKeys quiz, SchemaKeys question) {

    public Layers {
        all = List.copyOf(all);
    }

    /** The built-in schemas alone. */
    public static Layers builtIn() {
        SchemaRegistry registry = BuiltInSchemas.registry();
        return of(List.of(), registry, library(registry));
    }

    /** Checks the schemas of an organisation and puts them on top. */
    public static Layers of(List<SchemaFile> files) throws BrokenSchemaException {
        List<OwnSchema> schemas = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        for (SchemaFile file : files) {
            OwnSchema schema = OwnSchema.read(file);
            schemas.add(schema);
            texts.put(schema.root().address(), file.text());
        }
        SchemaRegistry registry = BuiltInSchemas.registry(texts);
        SchemaLibrary library = library(registry);
        for (OwnSchema each : schemas) {
            each.register(library);
        }
        Set<String> referred = new HashSet<>();
        for (OwnSchema each : schemas) {
            referred.addAll(each.followReferences(library));
        }
        List<Layer> layers = new ArrayList<>();
        for (OwnSchema each : schemas) {
            if (each.isOn(BuiltInSchemas.QUESTION_ID) || each.isOn(BuiltInSchemas.QUIZ_ID)) {
                layers.add(layer(each, registry, library));
            } else if (!referred.contains(each.root().address())) {
                throw each.broken(
                        "nothing says whether it is about quizzes or questions; add"
                                + " `\"allOf\": [{ \"$ref\": \"%s\" }]`, or the same with `quiz`"
                                + " for `question`",
                        BuiltInSchemas.QUESTION_ID);
            }
        }
        return of(layers, registry, library);
    }

    private static Layer layer(OwnSchema schema, SchemaRegistry registry, SchemaLibrary library)
            throws BrokenSchemaException {
        try {
            return new Layer(
                    schema.file().name(),
                    schema.isOn(BuiltInSchemas.QUESTION_ID),
                    schema.root(),
                    library,
                    compile(registry, schema.root()));
        } catch (RuntimeException fault) {
            throw schema.broken("%s", String.valueOf(fault.getMessage()));
        }
    }

    private static Layers of(List<Layer> own, SchemaRegistry registry, SchemaLibrary library) {
        LocatedSchema quiz = library.get(BuiltInSchemas.QUIZ_ID);
        LocatedSchema question = library.get(BuiltInSchemas.QUESTION_ID);
        Layer builtIn = new Layer(null, false, quiz, library, compile(registry, quiz));
        return new Layers(
                Stream.concat(Stream.of(builtIn), own.stream()).toList(),
                new SchemaKeys(library, quiz, roots(own, false)),
                new SchemaKeys(library, question, roots(own, true)));
    }

    private static List<LocatedSchema> roots(List<Layer> layers, boolean ofQuestion) {
        return layers.stream()
                .filter(each -> each.ofQuestion() == ofQuestion)
                .map(Layer::root)
                .toList();
    }

    private static SchemaLibrary library(SchemaRegistry registry) {
        SchemaLibrary library = new SchemaLibrary();
        for (String id : List.of(BuiltInSchemas.QUIZ_ID, BuiltInSchemas.QUESTION_ID)) {
            library.add(id, registry.getSchema(SchemaLocation.of(id)).getSchemaNode());
        }
        return library;
    }

    private static Schema compile(SchemaRegistry registry, LocatedSchema root) {
        Schema schema = registry.getSchema(SchemaLocation.of(root.address()));
        schema.initializeValidators();
        return schema;
    }

    /** What the schemas say about keys of a question, or else of the front matter. */
    public SchemaKeys keys(boolean ofQuestion) {
        return ofQuestion ? question : quiz;
    }
}
