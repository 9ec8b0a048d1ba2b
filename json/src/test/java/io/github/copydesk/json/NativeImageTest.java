package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.copydesk.ReachabilityMetadata;
import io.github.copydesk.json.engine.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is reflective is listed for native images, besides what core lists. None is built here. */
class NativeImageTest {
  private static final String ENGINE = "io.github.copydesk.json.engine.";

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SCHEMAS = RESOURCES.resolve("io/github/copydesk/json/schema");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.copydesk.json");

  /** If there is another one, what it looks up has to be listed by the next test. */
  @Test
  void onlyTheseUseReflectionOrLoadResources() {
    assertThat(ReachabilityMetadata.usersOfReflection(MAIN))
        .containsExactly("Loops", "NewsSchemas");
  }

  /** The services are found by {@code native-image} itself. */
  @Test
  void theListIsComplete() throws IOException, ReflectiveOperationException {
    ReachabilityMetadata metadata = new ReachabilityMetadata("copydesk-json");
    metadata.handles(Class.forName(ENGINE + "Property"), "read", "write");
    metadata.handles(Class.forName(ENGINE + "Rows"), "read", "write");
    metadata.serialized(NewsJson.class);
    metadata.serialized(NewsJsonForm.class);
    metadata.serialized(Limits.class);
    metadata.serialized(NewsJsonException.class);
    metadata.serialized(Problem.class);
    metadata.serialized(LineColumn.class);
    metadata.serialized(ValidationReport.class);
    try (Stream<Path> files = Files.walk(SCHEMAS)) {
      files
          .filter(Files::isRegularFile)
          .sorted()
          .map(NativeImageTest::name)
          .forEach(metadata::resource);
    }
    metadata.check();
  }

  /** The name of a resource. */
  private static String name(Path file) {
    return RESOURCES.relativize(file).toString().replace('\\', '/');
  }
}
