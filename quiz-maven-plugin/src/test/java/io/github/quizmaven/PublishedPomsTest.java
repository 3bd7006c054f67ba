package io.github.quizmaven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** What Maven Central asks for is in the POMs, of which a release shows the rest. */
class PublishedPomsTest {

    private static final XPath PATHS = XPathFactory.newInstance().newXPath();
    private static final String RELEASE = "/project/profiles/profile[id='release']";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/project/url",
                "/project/licenses/license/name",
                "/project/licenses/license/url",
                "/project/developers/developer/name",
                "/project/scm/connection",
                "/project/scm/url",
                "/project/issueManagement/url",
                RELEASE + "//plugin[artifactId='maven-source-plugin']//goal",
                RELEASE + "//plugin[artifactId='maven-javadoc-plugin']//goal",
                RELEASE + "//plugin[artifactId='maven-gpg-plugin']//goal",
                RELEASE + "//plugin[artifactId='central-publishing-maven-plugin']/extensions"
            })
    void saysInTheParent(String path) throws Exception {
        assertEquals("", text(pom(""), path).isEmpty() ? path + " is missing" : "");
    }

    @Test
    void saysInEachModuleWhatItIs() throws Exception {
        List<String> missing = new ArrayList<>();
        for (String each : modules()) {
            for (String path : List.of("/project/name", "/project/description")) {
                if (text(pom(each), path).isEmpty()) {
                    missing.add(each + ": " + path);
                }
            }
        }

        assertEquals(List.of(), missing);
    }

    /** There is no Javadoc where there is no code, but there has to be a jar of it. */
    @Test
    void makesAJarOfJavadocWhereThereIsNoCode() throws Exception {
        String jar = RELEASE + "//plugin[artifactId='maven-jar-plugin']//classifier";
        List<String> resources = new ArrayList<>();
        for (String each : modules()) {
            Document pom = pom(each);
            boolean code = Files.isDirectory(Path.of("..", each, "src", "main", "java"));
            if (!code && isDeployed(pom)) {
                resources.add(each);
                assertEquals("javadoc", text(pom, jar), each);
            }
        }

        assertEquals(List.of("schema", "templates"), resources);
    }

    @Test
    void keepsTheExamplesAtHome() throws Exception {
        assertEquals(false, isDeployed(pom("content")));
        assertEquals("quiz-content", text(pom(""), RELEASE + "//excludeArtifacts"));
    }

    private static boolean isDeployed(Document pom) throws Exception {
        return !text(pom, "/project/properties/maven.deploy.skip").equals("true");
    }

    private static List<String> modules() throws Exception {
        List<String> modules = new ArrayList<>();
        Document parent = pom("");
        for (int number = 1; !text(parent, module(number)).isEmpty(); number++) {
            modules.add(text(parent, module(number)));
        }
        assertTrue(modules.size() > 3, modules.toString());
        return modules;
    }

    private static String module(int number) {
        return "/project/modules/module[" + number + "]";
    }

    private static String text(Document pom, String path) throws Exception {
        return PATHS.evaluate(path, pom).strip();
    }

    private static Document pom(String module) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("..", module, "pom.xml").toFile());
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IOException(broken);
        }
    }
}
