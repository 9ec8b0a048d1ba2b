package io.github.copydesk.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Samples;
import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.Coded;
import io.github.copydesk.json.codec.Codecs;
import io.github.copydesk.pages.JavadocSentences;
import io.github.copydesk.pages.Markdown;
import io.github.copydesk.pages.ReferencePage;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code README.md} of this module lists the properties of each type and the codes of each enum.
 */
class WireFormatPageTest {
  private static final ReferencePage PAGE = new ReferencePage(Path.of("README.md"));
  private static final JavadocSentences JAVADOC =
      JavadocSentences.in(Path.of("../core/src/main/java"));
  private static final List<WireType> TYPES = Codecs.tables().stream().map(WireType::new).toList();
  private static final List<Class<?>> ENUMS =
      TYPES.stream()
          .flatMap(type -> type.properties().stream())
          .flatMap(property -> property.value().enums().stream())
          .distinct()
          .sorted(Comparator.comparing(Class::getSimpleName))
          .toList();

  private static final List<String> NAMES =
      Stream.concat(TYPES.stream().map(WireType::name), ENUMS.stream().map(Class::getSimpleName))
          .toList();

  /** The number of lines up to which an example is shown after a table of properties. */
  private static final int SHORT = 12;

  static List<WireType> types() {
    return TYPES;
  }

  @Test
  void thePageHasEveryTypeAndEveryCode() {
    StringBuilder page = new StringBuilder();
    page.append("Types: ").append(links(TYPES.stream().map(WireType::name))).append("\n\n");
    page.append("Enums: ").append(links(ENUMS.stream().map(Class::getSimpleName))).append("\n\n");
    page.append("## Types\n\n");
    TYPES.stream().filter(type -> !type.isTagged()).forEach(type -> page.append(section(type)));
    page.append(actor());
    TYPES.stream().filter(WireType::isTagged).forEach(type -> page.append(section(type)));
    page.append("## Enums\n\n");
    ENUMS.forEach(constants -> page.append(section(constants)));

    PAGE.check("format", page.toString());
  }

  @Test
  void everyLinkLeadsSomewhere() {
    PAGE.checkLinks();
  }

  /** The page derives JSON types from Java types; this checks them against what is written. */
  @ParameterizedTest
  @MethodSource("types")
  void everyPropertyIsWrittenAsThePageSays(WireType type) {
    ObjectNode document = type.full();

    assertThat(type.properties())
        .allSatisfy(
            property ->
                assertThat(property.value().isKindOf(written(document, property)))
                    .as("%s of %s is %s", property.name(), type.name(), property.value().kind())
                    .isTrue());
  }

  /**
   * From a document with everything, or from one with nothing but a code that excludes the others.
   */
  private static JsonNode written(ObjectNode full, WireProperty property) {
    if (full.has(property.name())) {
      return full.get(property.name());
    }
    ObjectNode alone = full.objectNode().put(property.name(), property.value().codes().get(0));
    return property.owner().reread(alone).path(property.name());
  }

  private static String links(Stream<String> headings) {
    return headings.map(Markdown::link).collect(joining(", "));
  }

  private static String section(WireType type) {
    StringBuilder section = heading(type.type());
    section.append(
        Markdown.table(List.of("property", "JSON type", "presence", "meaning"), rows(type)));
    section.append('\n');
    type.problemsOfNothing().stream()
        .filter(problem -> problem.code().equals("value.invariant"))
        .forEach(
            problem ->
                section
                    .append("Not all of them can be absent: ")
                    .append(Markdown.code(problem.message() + " (" + problem.code() + ")"))
                    .append("\n\n"));
    String rules = rules(type.type());
    if (!rules.isEmpty()) {
      section.append("Rules: ").append(rules).append("\n\n");
    }
    String example = NewsJson.create().pretty().write(Samples.minimal(type.type()));
    if (example.lines().count() <= SHORT) {
      section.append(Markdown.block("json", example)).append('\n');
    }
    return section.toString();
  }

  /**
   * A sentence with links for the types that it names, and constants as they are written in JSON.
   */
  private static String linked(String sentence) {
    String linked = sentence;
    for (Class<?> constants : ENUMS) {
      for (Object constant : constants.getEnumConstants()) {
        String name = constants.getSimpleName() + "." + ((Enum<?>) constant).name();
        linked = linked.replace(Markdown.code(name), Markdown.code(((Coded) constant).code()));
      }
    }
    for (String name : NAMES) {
      linked = linked.replace(Markdown.code(name), Markdown.link(name));
    }
    return linked;
  }

  private static StringBuilder heading(Class<?> type) {
    return new StringBuilder("### ")
        .append(type.getSimpleName())
        .append("\n\n")
        .append(linked(JAVADOC.of(type)))
        .append("\n\n");
  }

  private static List<List<String>> rows(WireType type) {
    List<List<String>> rows = new ArrayList<>();
    if (type.isTagged()) {
      rows.add(
          List.of("`type`", "string", "required", "Always " + Markdown.code(type.tag()) + "."));
    }
    for (WireProperty property : type.properties()) {
      rows.add(
          List.of(
              Markdown.code(property.name()),
              property.value().words(),
              property.presence(),
              linked(JAVADOC.of(property.getter()))));
    }
    if (type.table().isExtensible()) {
      rows.add(
          List.of(
              "`prefix:name`",
              "any",
              "optional",
              "What an application adds: " + Markdown.link("extensions", "Extensions") + "."));
    }
    return rows;
  }

  /** The rules on the type itself, which the page of core explains. */
  private static String rules(Class<?> type) {
    return Arrays.stream(type.getAnnotations())
        .map(Annotation::annotationType)
        .filter(annotation -> annotation.isAnnotationPresent(Constraint.class))
        .map(annotation -> kebab(annotation.getSimpleName()))
        .map(code -> "[" + code + "](../core/README.md#" + code + ")")
        .collect(joining(", "));
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static String actor() {
    List<List<String>> rows =
        TYPES.stream()
            .filter(WireType::isTagged)
            .map(
                type ->
                    List.of(
                        Markdown.code(type.tag()),
                        Markdown.link(type.name()),
                        linked(JAVADOC.of(type.type()))))
            .toList();
    return heading(Actor.class)
        + Markdown.table(List.of("`type`", "object", "meaning"), rows)
        + "\n";
  }

  private static String section(Class<?> constants) {
    List<List<String>> rows =
        Arrays.stream(constants.getEnumConstants())
            .map(c -> List.of(Markdown.code(((Coded) c).code()), linked(JAVADOC.of((Enum<?>) c))))
            .toList();
    String section = heading(constants) + Markdown.table(List.of("code", "meaning"), rows) + "\n";
    for (Object constant : constants.getEnumConstants()) {
      String name = Markdown.code(((Enum<?>) constant).name());
      section = section.replace(name, Markdown.code(((Coded) constant).code()));
    }
    return section;
  }
}
