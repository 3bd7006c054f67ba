package io.github.quizmaven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.quizmaven.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package may know which, and which may know a library. */
class ArchitectureTest {

    private static final String BASE = "io.github.quizmaven.";

    /** A package, or the packages below it too, may only use those before it. */
    private static final List<String> ORDER =
            List.of(
                    "source",
                    "diagnostic",
                    "fix",
                    "media",
                    "syntax.node",
                    "syntax.table",
                    "syntax.fact",
                    "syntax",
                    "math",
                    "quiz.word",
                    "quiz.key",
                    "quiz.response",
                    "quiz",
                    "suppress",
                    "read",
                    "schema",
                    "rule",
                    "site",
                    "bundle",
                    "serve",
                    "baseline",
                    "report",
                    "write",
                    "starter",
                    "exchange",
                    "pipeline",
                    "language",
                    "mojo");

    private static final int MOST_TYPES = 12;
    private static final int MOST_ARGUMENTS = 8;

    /** Types that are made of more than they should, and of how much. */
    private static final Map<String, Integer> LONG_CONSTRUCTORS =
            Map.of("pipeline.setting.QuizSettings", 10, "report.machine.CheckedRun", 9);

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .importUrl(
                            SourceFile.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void usesOnlyPackagesThatStandBefore() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass each : OURS) {
            int place = place(each.getPackageName());
            each.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(other -> other.getPackageName().startsWith(BASE))
                    .filter(other -> place(other.getPackageName()) > place)
                    .forEach(other -> wrong.add(each.getName() + " uses " + other.getName()));
        }

        assertEquals(Set.of(), wrong);
    }

    @Test
    void hasNoPackageThatTheOrderLeavesOut() {
        Set<String> unlisted =
                OURS.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> place(name) < 0)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unlisted);
    }

    /** Where the longest name in the order is that a package has, or that of one above it. */
    private static int place(String packageName) {
        for (String name = packageName; name.startsWith(BASE); ) {
            int place = ORDER.indexOf(name.substring(BASE.length()));
            if (place >= 0) {
                return place;
            }
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return -1;
    }

    @Test
    void hasFewTypesInAPackage() {
        Map<String, Integer> types = new TreeMap<>();
        for (JavaClass each : OURS) {
            if (each.isTopLevelClass()
                    && !each.getSimpleName().equals("package-info")
                    && !each.getSimpleName().equals("HelpMojo")) {
                types.merge(each.getPackageName().substring(BASE.length()), 1, Integer::sum);
            }
        }
        types.values().removeIf(count -> count <= MOST_TYPES);

        assertEquals(Map.of(), types);
    }

    /** The components of a record are the arguments of its constructor. */
    @Test
    void makesNothingOfManyArguments() {
        Map<String, Integer> arguments = new TreeMap<>();
        for (JavaClass each : OURS) {
            for (JavaConstructor constructor : each.getConstructors()) {
                // The compiler adds the name and the number of a constant.
                int hidden = each.isEnum() ? 2 : 0;
                int count = constructor.getRawParameterTypes().size() - hidden;
                if (count > MOST_ARGUMENTS
                        && !each.isAnonymousClass()
                        && !constructor.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    String name = each.getName().substring(BASE.length());
                    arguments.merge(name, count, Math::max);
                }
            }
        }

        assertEquals(new TreeMap<>(LONG_CONSTRUCTORS), arguments);
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        slices().matching(BASE + "(**)").should().beFreeOfCycles().check(OURS);
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.maven.., mojo",
        "org.eclipse.aether.., mojo",
        "org.eclipse.lsp4j.., language",
        "com.google.gson.., language",
        "org.codehaus.plexus.., mojo",
        "javax.inject.., mojo",
        "org.commonmark.., syntax suppress read rule.text rule.shown site exchange write",
        "com.networknt.., schema",
        "freemarker.., site",
        "tools.jackson.., schema bundle report starter serve",
        "com.fasterxml.., none",
        "org.snakeyaml.., read.yaml",
        "org.mozilla.., math.engine",
        "org.jsoup.., exchange.markup exchange.outgoing.qti",
        "io.methvin.., serve",
        "com.sun.net.., serve",
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
