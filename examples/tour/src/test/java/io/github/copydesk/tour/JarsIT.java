package io.github.copydesk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contents of the published jars; runs in the verify phase, after they are built. */
class JarsIT {
  private static final Path ROOT = Path.of("..", "..");
  private static final String VERSION = System.getProperty("copydesk.version");

  @ParameterizedTest
  @ValueSource(strings = {"core", "json"})
  void eachHasTheLicence(String module) throws IOException {
    String licence = Files.readString(ROOT.resolve("LICENSE"));

    for (String classifier : List.of("", "-sources", "-javadoc")) {
      assertThat(text(jar(module, classifier), "META-INF/LICENSE")).isEqualTo(licence);
    }
  }

  @Test
  void theJavadocOfJsonLinksToPagesThatTheJavadocOfCoreHas() throws IOException {
    Pattern link =
        Pattern.compile(
            "href=\"https://javadoc\\.io/doc/io\\.github\\.copydesk/copydesk-core/"
                + Pattern.quote(VERSION)
                + "/([^\"#]*)");
    Path json = jar("json", "-javadoc");
    Set<String> linked = new TreeSet<>();
    for (String page : entries(json)) {
      if (page.endsWith(".html")) {
        link.matcher(text(json, page)).results().forEach(match -> linked.add(match.group(1)));
      }
    }

    assertThat(linked)
        .contains("io.github.copydesk.core/io/github/copydesk/validation/NewsValidator.html");
    assertThat(entries(jar("core", "-javadoc"))).containsAll(linked);
  }

  @Test
  void theJavadocDoesNotListTheValidatorOfEachRule() throws IOException {
    assertThat(entries(jar("core", "")))
        .filteredOn(name -> name.endsWith("$Validator.class"))
        .isNotEmpty();
    Path javadoc = jar("core", "-javadoc");
    List<String> lists =
        entries(javadoc).stream()
            .filter(name -> name.matches("(.*/package-summary|allclasses-index)\\.html"))
            .toList();
    assertThat(lists).hasSizeGreaterThan(10);
    for (String list : lists) {
      assertThat(text(javadoc, list)).doesNotContain(".Validator");
    }
  }

  private static Path jar(String module, String classifier) {
    return ROOT.resolve(module)
        .resolve("target")
        .resolve("copydesk-" + module + "-" + VERSION + classifier + ".jar");
  }

  private static List<String> entries(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().<String>map(ZipEntry::getName).toList();
    }
  }

  private static String text(Path jar, String name) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      assertThat(entry).as("%s in %s", name, jar).isNotNull();
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
