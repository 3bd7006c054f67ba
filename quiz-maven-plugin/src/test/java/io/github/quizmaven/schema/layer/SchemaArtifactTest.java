package io.github.quizmaven.schema.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.key.Key;
import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas as others get them: an artifact whose names lead to nothing but its own files. */
class SchemaArtifactTest {

    private static final Path FOLDER = Path.of("..", "schema");

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isSoundAndBearsItsNameAndLeadsOnlyToOthersOfThem(String name) throws Exception {
        assertEquals(Files.readString(FOLDER.resolve(name)), file(name).text());

        OwnSchema schema = OwnSchema.read(file(name));

        assertEquals(BuiltInSchemas.BASE + name, schema.root().address());
        SchemaLibrary library = new SchemaLibrary();
        for (String each : names().toList()) {
            library.add(BuiltInSchemas.BASE + each, OwnSchema.read(file(each)).root().schema());
        }
        schema.followReferences(library);
    }

    @Test
    void areNamedInTheReadme() throws IOException {
        List<String> named =
                Pattern.compile("^\\| `([a-z.]+)` \\|", Pattern.MULTILINE)
                        .matcher(Files.readString(FOLDER.resolve("README.md")))
                        .results()
                        .map(each -> each.group(1))
                        .sorted()
                        .toList();

        assertEquals(names().toList(), named);
    }

    @Test
    void layeringOfTheReadmeWorks() throws Exception {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        String example = readme.substring(readme.indexOf("{"), readme.lastIndexOf("```"));

        Layers layers = Layers.of(List.of(new SchemaFile("our.json", "file:///our.json", example)));

        assertEquals(
                List.of("reviewer"), layers.keys(true).added().<String>map(Key::name).toList());
        assertEquals(List.of(false, true), layers.all().stream().map(Layer::ofQuestion).toList());
    }

    @Test
    void nothingIsFetchedForThem() {
        List<URI> wanted = new ArrayList<>();
        ProxySelector before = ProxySelector.getDefault();
        // Java asks it before it connects to anything.
        ProxySelector.setDefault(
                new ProxySelector() {
                    @Override
                    public List<Proxy> select(URI address) {
                        wanted.add(address);
                        return List.of(Proxy.NO_PROXY);
                    }

                    @Override
                    public void connectFailed(URI address, SocketAddress at, IOException failure) {
                        wanted.add(address);
                    }
                });
        try {
            assertEquals(1, Layers.builtIn().all().size());
        } finally {
            ProxySelector.setDefault(before);
        }
        assertEquals(List.of(), wanted);
    }

    private static SchemaFile file(String name) throws IOException {
        try (InputStream in =
                Layers.class.getResourceAsStream("/io/github/quizmaven/schema/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new SchemaFile(name, "file:///" + name, text);
        }
    }
}
