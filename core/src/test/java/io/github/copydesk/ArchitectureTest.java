package io.github.copydesk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What the code of this module may depend on and do. */
class ArchitectureTest {
  private static final String ROOT = "io.github.copydesk.";

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.copydesk");

  @ParameterizedTest
  @CsvSource({
    "internal, internal",
    "constraint, internal constraint",
    "basics, internal constraint basics",
    "text, internal constraint basics text",
    "time, internal constraint basics time",
    "actor, internal constraint basics text time actor",
    "source, internal constraint basics text time actor source",
    "quote, internal constraint basics text time actor source quote",
    "casualty, internal constraint basics text time actor source casualty",
    "sanction, internal constraint basics text time actor source sanction",
    "article, internal constraint basics text time actor source quote casualty sanction article",
    "validation, internal constraint basics text time actor source quote casualty sanction article"
        + " validation"
  })
  void aPackageUsesOnlyThoseBeforeIt(String name, String allowed) {
    String[] packages =
        Arrays.stream(allowed.split(" ", -1)).map(ROOT::concat).toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(ROOT + name)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(packages).or(not(resideInAPackage(ROOT + "*"))))
        .check(MAIN);
  }

  @Test
  void everyPackageIsInTheOrder() {
    assertThat(packages())
        .containsExactlyInAnyOrder(
            "internal",
            "constraint",
            "basics",
            "text",
            "time",
            "actor",
            "source",
            "quote",
            "casualty",
            "sanction",
            "article",
            "validation");
  }

  private static Set<String> packages() {
    return MAIN.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.startsWith(ROOT))
        .map(name -> name.substring(ROOT.length()))
        .collect(toSet());
  }

  @Test
  void thereAreNoCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void theDomainKnowsNoJson() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
        .check(MAIN);
  }

  @Test
  void theDomainNeedsTheApiOfJakartaValidationAndNothingElse() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "jakarta.validation..",
                "org.jspecify..",
                "org.immutables..", // at compile time only
                "io.github.copydesk.."))
        .check(MAIN);
    ModuleDescriptor module =
        ModuleFinder.of(Path.of("target", "classes")).findAll().iterator().next().descriptor();
    assertThat(module.requires())
        .filteredOn(required -> !required.modifiers().contains(Modifier.STATIC))
        .extracting(Requires::name)
        .containsExactlyInAnyOrder("java.base", "jakarta.validation");
  }

  @Test
  void thePomBringsTheApiOfJakartaValidationAndTheAnnotationsForNull() throws Exception {
    assertThat(runtimeDependencies(Path.of("pom.xml")))
        .containsExactlyInAnyOrder("jakarta.validation-api", "jspecify");
  }

  private static List<String> runtimeDependencies(Path pom) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    NodeList found =
        (NodeList)
            XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                    "/project/dependencies/dependency[not(scope='test' or scope='provided')]/artifactId",
                    document,
                    XPathConstants.NODESET);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(classes = {Constraint.class, Valid.class})
  void constraintsStandOnGettersOfInterfacesOnly(Class<? extends Annotation> kind) {
    methods()
        .that()
        .areAnnotatedWith(kind)
        .or()
        .areMetaAnnotatedWith(kind)
        .should()
        .haveNameMatching("(get|is)[A-Z].*")
        .andShould()
        .beDeclaredInClassesThat()
        .areInterfaces()
        .check(MAIN);
    noFields().should().beAnnotatedWith(kind).orShould().beMetaAnnotatedWith(kind).check(MAIN);
  }

  @Test
  void aTypeWithABuilderIsASealedInterfaceWithOneHiddenImplementation() {
    List<? extends Class<?>> types =
        MAIN.stream()
            .filter(type -> MAIN.contain(type.getName() + "$Builder"))
            .filter(type -> !type.getSimpleName().startsWith("Immutable"))
            .map(JavaClass::reflect)
            .toList();
    assertThat(types).hasSizeGreaterThan(30);
    for (Class<?> type : types) {
      assertThat(type).isInterface().isPublic();
      assertThat(type.isSealed()).as("%s is sealed", type).isTrue();
      assertThat(type.getPermittedSubclasses()).hasSize(1);
      Class<?> implementation = type.getPermittedSubclasses()[0];
      assertThat(implementation.getSimpleName()).isEqualTo("Immutable" + type.getSimpleName());
      assertThat(implementation).isFinal().isPackagePrivate();
    }
    assertThat(Samples.types()).containsAll(types);
  }

  @Test
  void theConventionsOfTheHouseHold() {
    Conventions.check(MAIN);
  }

  @Test
  void whatDependsOnTheMachineOrTheJdkWouldBeFound() {
    JavaClasses careless = new ClassFileImporter().importClasses(Careless.class);
    assertThat(Conventions.SAME_EVERYWHERE.evaluate(careless).getFailureReport().getDetails())
        .hasSize(12)
        .allMatch(detail -> detail.contains("Careless"));
  }

  /** Everything that the rule must find, called and referred to. */
  @SuppressWarnings({
    "unused",
    "DefaultCharset",
    "StringCaseLocaleUsage",
    "DefaultLocale",
    "JavaTimeDefaultTimeZone"
  })
  private static final class Careless {
    Object calls() {
      return List.of(
          Locale.getDefault(),
          ZoneId.systemDefault(),
          Charset.defaultCharset(),
          String.format("%d", 1),
          "I".toLowerCase(),
          LocalDate.now(),
          Double.toString(0.5),
          BigDecimal.valueOf(0.5),
          Character.getType('I'),
          Character.isLetter('I'),
          Character.UnicodeScript.of('I'));
    }

    Function<String, String> reference() {
      return String::toUpperCase;
    }

    Object careful() {
      return List.of(
          String.format(Locale.ROOT, "%d", 1),
          "I".toLowerCase(Locale.ROOT),
          "I".getBytes(StandardCharsets.UTF_8));
    }
  }
}
