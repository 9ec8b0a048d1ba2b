package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the {@link Comparison} with each provider, in a class loader that has nothing else. */
class ValidatorsTest {
  private static final Path PROVIDERS = Path.of("target", "providers");

  @ParameterizedTest
  @CsvSource({
    "hibernate-8.0.3, hibernate, 3.0.2",
    "hibernate-8.0.6, hibernate, 3.0.2",
    "hibernate-8.0.6, hibernate, 3.1.1",
    "hibernate-9.0.1, hibernate, 3.1.1",
    "hibernate-9.0.3, hibernate, 3.1.1",
    "hibernate-9.1.0, hibernate, 3.1.1",
    "hibernate-9.1.5, hibernate, 3.1.1",
    "hibernate-9.1.6, hibernate, 3.1.1",
    "bval-3.0.2, bval, 3.0.2",
    "bval-3.0.2, bval, 3.1.1",
  })
  void reportsTheSame(String provider, String itsLibraries, String api) throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String name : List.of(provider, itsLibraries, "api-" + api)) {
      addJars(PROVIDERS.resolve(name), urls);
    }
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.contains("jakarta.validation-api")) {
        urls.add(url(Path.of(entry)));
      }
    }
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(loader); // where Jakarta Validation looks for a provider
      Object comparison = loader.loadClass("app.Comparison").getConstructor().newInstance();
      assertEquals("", ((Supplier<?>) comparison).get());
      assertTrue(comparison.toString().contains("/" + provider + "/"), comparison::toString);
      assertTrue(comparison.toString().contains("/api-" + api + "/"), comparison::toString);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static void addJars(Path directory, List<URL> urls) throws Exception {
    try (Stream<Path> jars = Files.list(directory)) {
      for (Path jar : jars.toList()) {
        urls.add(url(jar));
      }
    }
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }
}
