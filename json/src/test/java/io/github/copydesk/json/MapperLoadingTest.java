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

/** Each databind is loaded for those who use its mapper, on either path, and for no one else. */
class MapperLoadingTest {
  private static final String QUESTION = "{\"topic\":\"t\"}";
  private static final String JACKSON_3 = "tools.jackson.databind.json.JsonMapper";
  private static final String JACKSON_2 = "com.fasterxml.jackson.databind.json.JsonMapper";

  /** What is of no use without the databind of Jackson 3. */
  private static final String ONLY_3 = "jackson-databind-3.*";

  /** What is of no use without the databind of Jackson 2. */
  private static final String ONLY_2 = "jackson-(core|databind)-2.*|jackson-datatype-.*";

  /** What is on the class path, except for the tests themselves and files with such names. */
  private static Stream<Path> libraries(String without) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::exists)
        .filter(path -> !name(path).matches("test-classes|copydesk-samples-.*\\.jar|" + without));
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  /** A loader of this library and what it can do without as modules. */
  private static ClassLoader modules(String without, String... roots) {
    List<String> all = new ArrayList<>(List.of(roots));
    all.add("io.github.copydesk.json");
    Configuration modules =
        ModuleLayer.boot()
            .configuration()
            .resolveAndBind(
                ModuleFinder.of(libraries(without).toArray(Path[]::new)),
                ModuleFinder.of(),
                Set.copyOf(all));
    return ModuleLayer.boot()
        .defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
        .findLoader("io.github.copydesk.json");
  }

  private static URLClassLoader classPath(String without) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path library : libraries(without).toList()) {
      urls.add(library.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  @Test
  void theFacadeDoesWithoutDatabindOnTheClassPath()
      throws ReflectiveOperationException, IOException {
    try (URLClassLoader loader = classPath(ONLY_3 + "|" + ONLY_2)) {
      readsAndWrites(loader);
      assertThat(has(loader, JACKSON_2)).isFalse();
      assertThat(has(loader, JACKSON_3)).isFalse();
    }
  }

  @Test
  void theFacadeDoesWithoutDatabindAmongModules() throws ReflectiveOperationException {
    ClassLoader loader = modules(ONLY_3 + "|" + ONLY_2);

    readsAndWrites(loader);
    assertThat(has(loader, JACKSON_2)).isFalse();
    assertThat(has(loader, JACKSON_3)).isFalse();
  }

  @Test
  void aMapperOfJackson3FindsItsModuleWithoutTheOther()
      throws ReflectiveOperationException, IOException {
    try (URLClassLoader loader = classPath(ONLY_2)) {
      mapperReadsAndWrites(loader, finding(loader, JACKSON_3));
      assertThat(has(loader, JACKSON_2)).isFalse();
    }
  }

  @Test
  void aMapperOfJackson2FindsItsModuleWithoutTheOther()
      throws ReflectiveOperationException, IOException {
    try (URLClassLoader loader = classPath(ONLY_3)) {
      mapperReadsAndWrites(loader, finding(loader, JACKSON_2));
      assertThat(has(loader, JACKSON_3)).isFalse();
    }
  }

  @Test
  void aMapperOfJackson3IsToldItsModuleAmongModules() throws ReflectiveOperationException {
    ClassLoader loader = modules(ONLY_2, "tools.jackson.databind");

    mapperReadsAndWrites(
        loader, told(loader, JACKSON_3, "tools.jackson.databind.JacksonModule", "CopydeskModule"));
    assertThat(has(loader, JACKSON_2)).isFalse();
  }

  @Test
  void aMapperOfJackson2IsToldItsModuleAmongModules() throws ReflectiveOperationException {
    ClassLoader loader = modules(ONLY_3, "com.fasterxml.jackson.databind");

    mapperReadsAndWrites(
        loader,
        told(loader, JACKSON_2, "com.fasterxml.jackson.databind.Module", "CopydeskJackson2Module"));
    assertThat(has(loader, JACKSON_3)).isFalse();
  }

  private static boolean has(ClassLoader loader, String type) {
    try {
      return loader.loadClass(type) != null;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static void readsAndWrites(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> question = loader.loadClass("io.github.copydesk.quote.Question");
    Object json =
        loader.loadClass("io.github.copydesk.json.NewsJson").getMethod("create").invoke(null);

    assertThat(call(json, "write", call(json, "read", QUESTION, question))).isEqualTo(QUESTION);
  }

  private static void mapperReadsAndWrites(ClassLoader loader, Object mapper)
      throws ReflectiveOperationException {
    Class<?> question = loader.loadClass("io.github.copydesk.quote.Question");

    Object read = call(mapper, "readValue", QUESTION, question);

    assertThat(question.isInstance(read)).isTrue();
    assertThat(call(mapper, "writeValueAsString", read)).isEqualTo(QUESTION);
  }

  private static Object builder(ClassLoader loader, String mapper)
      throws ReflectiveOperationException {
    return loader.loadClass(mapper).getMethod("builder").invoke(null);
  }

  private static Object finding(ClassLoader loader, String mapper)
      throws ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return call(call(builder(loader, mapper), "findAndAddModules"), "build");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Object told(ClassLoader loader, String mapper, String type, String module)
      throws ReflectiveOperationException {
    Object ours =
        loader.loadClass("io.github.copydesk.json." + module).getConstructor().newInstance();
    Object builder = builder(loader, mapper);
    return call(
        builder.getClass().getMethod("addModule", loader.loadClass(type)).invoke(builder, ours),
        "build");
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
