package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever the application runs it prints what it prints in this JVM. */
class ModulesTest {
  private static final Path JDK = Path.of(System.getProperty("java.home"));
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path MODULES = Path.of("target", "modules");
  private static final String MODULE_PATH = MODULES + File.pathSeparator + CLASSES;
  private static final String CORE = "io.github.copydesk.core";
  private static final String JSON = "io.github.copydesk.json";

  @TempDir Path directory;

  @Test
  void everyJarIsAModule() {
    Set<ModuleReference> modules = ModuleFinder.of(MODULES).findAll();

    assertEquals(
        Set.of(CORE, JSON, "jakarta.validation", "org.jspecify", "tools.jackson.core"),
        modules.stream().map(module -> module.descriptor().name()).collect(Collectors.toSet()));
    assertTrue(
        modules.stream().map(ModuleReference::descriptor).noneMatch(ModuleDescriptor::isAutomatic));
  }

  @Test
  void runsOnTheClassPath() throws Exception {
    String classPath = MODULES.resolve("*") + File.pathSeparator + CLASSES;

    assertEquals(checks(), run(JDK, "java", "-cp", classPath, "app.Checks"));
    assertEquals(documents(), run(JDK, "java", "-cp", classPath, "app.Documents"));
  }

  @Test
  void runsOnTheModulePath() throws Exception {
    assertEquals(checks(), run(JDK, "java", "-p", MODULE_PATH, "-m", "app/app.Checks"));
    assertEquals(
        documents(),
        run(JDK, "java", "-p", MODULE_PATH, "--add-modules", JSON, "-m", "app/app.Documents"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "25"})
  void checksInAnImageOfCoreAlone(String version) throws Exception {
    Path image = image(version, "app");

    assertEquals(Set.of("app", CORE, "jakarta.validation", "java.base"), modulesOf(image));
    assertEquals(checks(), run(image, "java", "-m", "app/app.Checks"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "25"})
  void readsAndWritesInAnImageOfJson(String version) throws Exception {
    Path image = image(version, "app," + JSON);

    assertEquals(
        Set.of("app", CORE, JSON, "jakarta.validation", "java.base", "tools.jackson.core"),
        modulesOf(image));
    assertEquals(documents(), run(image, "java", "--add-modules", JSON, "-m", "app/app.Documents"));
  }

  private Path image(String version, String roots) throws Exception {
    Optional<Path> jdk = jdk(version);
    assumeTrue(jdk.isPresent(), "there is no JDK " + version + " on this machine");
    Path image = directory.resolve("image");
    run(
        jdk.get(),
        "jlink",
        "--module-path",
        MODULE_PATH,
        "--add-modules",
        roots,
        "--output",
        image.toString());
    return image;
  }

  /**
   * The JDK of this build, one that a variable such as JAVA_HOME_25_X64 names, or one beside it.
   */
  private static Optional<Path> jdk(String version) throws IOException {
    List<Path> homes = new ArrayList<>(List.of(JDK));
    for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
      if (variable.getKey().startsWith("JAVA_HOME")) {
        homes.add(Path.of(variable.getValue()));
      }
    }
    try (Stream<Path> siblings = Files.list(JDK.toRealPath().getParent())) {
      siblings.sorted().forEach(homes::add);
    }
    for (Path home : homes) {
      Path release = home.resolve("release");
      if (Files.exists(release)
          && Files.readString(release).contains("JAVA_VERSION=\"" + version + ".")
          && Files.exists(home.resolve("bin").resolve("jlink"))) {
        return Optional.of(home);
      }
    }
    return Optional.empty();
  }

  private static Set<String> modulesOf(Path image) throws Exception {
    return run(image, "java", "--list-modules")
        .lines()
        .map(module -> module.replaceFirst("@.*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String run(Path jdk, String tool, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin").resolve(tool).toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed;
  }

  private static String checks() {
    String printed = printed(Checks::main);
    assertTrue(printed.contains("headline: must contain visible text (has-text)"), printed);
    return printed;
  }

  private static String documents() {
    String printed = printed(Documents::main);
    assertEquals(3, printed.lines().count(), printed);
    return printed;
  }

  private interface Program {
    void main(String[] args);
  }

  private static String printed(Program program) {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      program.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
