package io.github.copydesk.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.copydesk.Conventions;
import org.junit.jupiter.api.Test;

/** What the code of this module may know and do. */
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
  void theConventionsOfTheHouseHold() {
    Conventions.check(MAIN);
  }
}
