package io.github.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import jakarta.validation.Constraint;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is reflective is listed for native images. None is built here. */
class NativeImageTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.copydesk");

  /** If there is another one, what it looks up has to be listed by the next test. */
  @Test
  void onlyTheseUseReflectionOrLoadResources() {
    assertThat(ReachabilityMetadata.usersOfReflection(MAIN))
        .containsExactly(
            "Constrained",
            "Getters",
            "GraphemeKind",
            "Messages",
            "Plan",
            "Rules",
            "TypeCheck",
            "ValueOrder");
  }

  @Test
  void theListIsComplete() throws IOException, ReflectiveOperationException {
    ReachabilityMetadata metadata = new ReachabilityMetadata("copydesk-core");
    for (Class<?> type : Samples.types()) { // Getters, Plan, Rules, ValueOrder
      withParents(metadata, type);
      withParents(metadata, Samples.full(type).getClass());
    }
    for (JavaClass type : MAIN) {
      if (type.isAnnotatedWith(Constraint.class)) {
        metadata.made(Class.forName(type.getName() + "$Validator")); // Constrained
      }
    }
    metadata.handles(Class.forName("io.github.copydesk.validation.Check"), "passes"); // TypeCheck
    metadata.serialized(NewsValidator.class);
    metadata.serialized(Violation.class);
    metadata.serialized(Violation.Level.class);
    metadata.resource("io/github/copydesk/validation/rules.txt");
    metadata.resource("io/github/copydesk/text/graphemes.txt");
    metadata.resource("io/github/copydesk/internal/ContributorValidationMessages.properties");
    metadata.bundle("ContributorValidationMessages"); // for Bean Validation
    metadata.check();
  }

  private static void withParents(ReachabilityMetadata metadata, Class<?> type) {
    metadata.methods(type);
    for (Class<?> parent : type.getInterfaces()) {
      if (parent.getName().startsWith("io.github.copydesk.")) {
        withParents(metadata, parent);
      }
    }
  }
}
