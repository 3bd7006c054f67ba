package io.github.quizmaven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package may know which, and which may know a library. */
class ArchitectureTest {

    private static final String BASE = "io.github.quizmaven.";

    /** A package may only use those before it. */
    private static final List<String> ORDER =
            List.of(
                    "source",
                    "diagnostic",
                    "markdown",
                    "media",
                    "math",
                    "model",
                    "parse",
                    "schema",
                    "bind",
                    "rule",
                    "render",
                    "bundle",
                    "baseline",
                    "report",
                    "convert",
                    "pipeline",
                    "mojo");

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.github.quizmaven");

    @Test
    void usesOnlyPackagesThatStandBefore() {
        for (int at = 0; at < ORDER.size(); at++) {
            String[] later =
                    ORDER.stream()
                            .skip(at + 1L)
                            .map(name -> BASE + name + "..")
                            .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(BASE + ORDER.get(at) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .allowEmptyShould(true)
                        .check(OURS);
            }
        }
    }

    @Test
    void hasNoPackageThatTheOrderLeavesOut() {
        Set<String> unlisted =
                OURS.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.substring(BASE.length()).split("\\.")[0])
                        .filter(name -> !ORDER.contains(name))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unlisted);
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        slices().matching(BASE + "(**)").should().beFreeOfCycles().check(OURS);
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.maven.., mojo",
        "javax.inject.., mojo",
        "org.commonmark.., markdown parse render",
        "com.networknt.., schema",
        "freemarker.., render",
        "tools.jackson.., parse schema bind bundle report render",
        "com.fasterxml.., none",
        "org.snakeyaml.., parse",
        "org.mozilla.., math",
        "javax.swing.., none",
        "javax.imageio.., none",
        "java.awt.., none"
    })
    void keepsALibraryWhereItBelongs(String library, String packages) {
        String[] allowed =
                Stream.of(packages.split(" "))
                        .map(name -> BASE + name + "..")
                        .toArray(String[]::new);

        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(OURS);
    }

    @Test
    void isMadeOfFinalClasses() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .doNotHaveSimpleName("HelpMojo")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(OURS);
    }
}
