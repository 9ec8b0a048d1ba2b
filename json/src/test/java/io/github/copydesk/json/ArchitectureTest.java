package io.github.copydesk.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.copydesk.Conventions;
import io.github.copydesk.json.engine.Limits;
import io.github.copydesk.json.engine.RawProblem;
import io.github.copydesk.json.engine.RawProblems;
import io.github.copydesk.json.engine.Words;
import org.junit.jupiter.api.Test;

/** What the code of this module may depend on and do. */
class ArchitectureTest {
  private static final String ROOT = "io.github.copydesk.json";

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void theEngineKnowsNoTableAndTheTablesKnowNoDocument() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".engine")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages(ROOT, ROOT + ".codec")
        .check(MAIN);
    classes()
        .that()
        .resideInAPackage(ROOT + ".codec")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackage(ROOT)
        .check(MAIN);
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
  }

  /** A file of the engine: a class and everything nested in it. */
  private static final SliceAssignment FILES_OF_THE_ENGINE =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return type.getPackageName().equals(ROOT + ".engine")
              ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""))
              : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
          return "files of the engine";
        }
      };

  @Test
  void theEngineHasFloorsOfWhichEachKnowsOnlyThoseBelow() {
    slices().assignedFrom(FILES_OF_THE_ENGINE).should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void theGroundOfTheEngineKnowsNoParser() {
    classes()
        .that()
        .belongToAnyOf(Words.class, Limits.class, RawProblem.class, RawProblems.class)
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackage("tools.jackson..")
        .check(MAIN);
  }

  @Test
  void onlyTheMapperClassesKnowDatabind() {
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("Mapper")
        .and()
        .doNotHaveSimpleName("CopydeskModule")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson.databind..")
        .check(MAIN);
  }

  @Test
  void onlyTheJackson2ClassesKnowJackson2() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.(Copydesk)?Jackson2[A-Za-z0-9$]*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
        .check(MAIN);
  }

  @Test
  void theConventionsOfTheHouseHold() {
    Conventions.check(MAIN);
  }
}
