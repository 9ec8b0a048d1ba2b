package io.github.copydesk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Databind is loaded for those who use a mapper, on either path, and for no one else. */
class MapperLoadingTest {
  private static final String QUESTION = "{\"topic\":\"t\"}";

  /** What is on the class path, except for the tests themselves. */
  private static Stream<Path> libraries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::exists)
        .filter(path -> !name(path).matches("test-classes|copydesk-samples-.*\\.jar"));
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  @Test
  void aMapperFindsTheModuleAmongModulesAndReadsHiddenClasses()
      throws ReflectiveOperationException {
    ModuleFinder finder = ModuleFinder.of(libraries().toArray(Path[]::new));
    Configuration modules =
        ModuleLayer.boot()
            .configuration()
            .resolveAndBind(
                finder,
                ModuleFinder.of(),
                Set.of("io.github.copydesk.json", "tools.jackson.databind"));
    ClassLoader loader =
        ModuleLayer.boot()
            .defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
            .findLoader("io.github.copydesk.json");
    Class<?> question = loader.loadClass("io.github.copydesk.quote.Question");
    Object mapper = mapper(loader);

    Object read = call(mapper, "readValue", QUESTION, question);

    assertThat(question.getModule().getName()).isEqualTo("io.github.copydesk.core");
    assertThat(question.isInstance(read)).isTrue();
    assertThat(call(mapper, "writeValueAsString", read)).isEqualTo(QUESTION);
  }

  private static Object mapper(ClassLoader loader) throws ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      Class<?> type = loader.loadClass("tools.jackson.databind.json.JsonMapper");
      Object builder = type.getMethod("builder").invoke(null);
      return call(call(builder, "findAndAddModules"), "build");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void theFacadeDoesWithoutDatabind() throws ReflectiveOperationException, IOException {
    List<URL> urls = new ArrayList<>();
    for (Path library : libraries().filter(path -> !name(path).contains("databind")).toList()) {
      urls.add(url(library));
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> question = loader.loadClass("io.github.copydesk.quote.Question");
      Object json =
          loader.loadClass("io.github.copydesk.json.NewsJson").getMethod("create").invoke(null);

      assertThat(call(json, "write", call(json, "read", QUESTION, question))).isEqualTo(QUESTION);
      assertThat(loader.getResource("tools/jackson/databind/json/JsonMapper.class")).isNull();
    }
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }

  /** Calls a method by name; of its arguments, only strings and classes matter. */
  private static Object call(Object on, String method, Object... arguments)
      throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(arguments)
            .<Class<?>>map(
                argument ->
                    argument instanceof String
                        ? String.class
                        : argument instanceof Class ? Class.class : Object.class)
            .toArray(Class<?>[]::new);
    return on.getClass().getMethod(method, types).invoke(on, arguments);
  }
}
