package io.github.quizmaven.starter;

import java.util.regex.Pattern;

/** What a folder needs so that Maven checks and renders its quizzes. */
public final class StarterProject {

    /** What git leaves alone, so that nobody commits what a build writes. */
    public static final String IGNORED = "target/\n";

    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9._-]++");
    private static final Pattern EDGES = Pattern.compile("^[._-]++|[._-]++$");

    private StarterProject() {}

    /**
     * The smallest POM.
     *
     * @param folder the name of the folder, of which the artifact's id is made
     * @param version the plugin's
     */
    public static String pom(String folder, String version) {
        return """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>org.example</groupId>
          <artifactId>%s</artifactId>
          <version>1</version>
          <packaging>pom</packaging>
          <build>
            <plugins>
              <plugin>
                <groupId>io.github.quizmaven</groupId>
                <artifactId>quiz-maven-plugin</artifactId>
                <version>%s</version>
                <executions>
                  <execution>
                    <goals>
                      <goal>validate</goal>
                      <goal>render</goal>
                    </goals>
                  </execution>
                </executions>
              </plugin>
            </plugins>
          </build>
        </project>
        """
                .formatted(artifact(folder), version);
    }

    /** Maven takes no other characters than these in an id. */
    static String artifact(String folder) {
        String plain = FOREIGN.matcher(folder).replaceAll("-");
        String trimmed = EDGES.matcher(plain).replaceAll("");
        return trimmed.isEmpty() ? "my-quizzes" : trimmed;
    }
}
