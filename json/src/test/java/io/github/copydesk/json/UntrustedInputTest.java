package io.github.copydesk.json;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.copydesk.article.Article;
import java.io.ObjectInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** No document can make this library do more than store what it says. */
class UntrustedInputTest {
  private static final ArchRule STAYS_WITHIN =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.net..",
                      "java.rmi..",
                      "javax.naming..",
                      "javax.script..",
                      "javax.xml..",
                      "org.w3c..",
                      "org.xml..",
                      "jakarta.el..")
                  .and(not(belongToAnyOf(URI.class, URISyntaxException.class))))
          .orShould()
          .accessClassesThat( // a method that rejects a stream has it as a parameter
              belongToAnyOf(
                  ObjectInputStream.class,
                  ServiceLoader.class,
                  Runtime.class,
                  ProcessBuilder.class));

  /** Except for the list of rules, which is a file in the jar. */
  private static final ArchRule NAMES_NO_CLASSES =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.github.copydesk.validation.Rules")
          .should()
          .callMethod(Class.class, "forName", String.class);

  @Test
  void thereIsNoNetworkNoXmlNoScriptAndNoClassByItsName() {
    JavaClasses main =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("copydesk-samples"))
            .importPackages("io.github.copydesk");

    assertThat(main.contain(Article.class) && main.contain(NewsJson.class)).isTrue();
    STAYS_WITHIN.check(main);
    NAMES_NO_CLASSES.check(main);
  }

  @Test
  void whatGoesBeyondWouldBeFound() {
    JavaClasses careless = new ClassFileImporter().importClasses(Careless.class);

    assertThat(STAYS_WITHIN.evaluate(careless).getFailureReport().getDetails())
        .anyMatch(detail -> detail.contains("Socket"))
        .noneMatch(detail -> detail.contains("URI"));
    assertThat(NAMES_NO_CLASSES.evaluate(careless).hasViolation()).isTrue();
  }

  @SuppressWarnings("unused")
  private static final class Careless {
    Object calls() throws Exception {
      URI uri = new URI("https://news.example");
      return uri.isOpaque() ? new Socket() : Class.forName(uri.toString());
    }
  }
}
