package io.github.copydesk.json.engine;

import io.github.copydesk.pages.JavadocSentences;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;

final class AttributeDocs {
  private final JavadocSentences javadoc = JavadocSentences.in(Path.of("../core/src/main/java"));

  String of(Class<?> type) {
    return plain(javadoc.of(type));
  }

  String of(Enum<?> constant) {
    return plain(javadoc.of(constant));
  }

  String of(Class<?> type, String attribute) {
    Method getter =
        Arrays.stream(type.getMethods())
            .filter(
                m ->
                    m.getName().equalsIgnoreCase("get" + attribute)
                        || m.getName().equalsIgnoreCase("is" + attribute))
            .findFirst()
            .orElseThrow();
    return plain(javadoc.of(getter));
  }

  private static String plain(String markdown) {
    return markdown.replaceAll("[`*\\\\]", "");
  }
}
