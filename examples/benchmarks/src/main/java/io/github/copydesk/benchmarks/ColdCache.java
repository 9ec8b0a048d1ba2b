package io.github.copydesk.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a cold start costs with an archive of the classes that an earlier run has loaded, compared
 * with the same JVM without: an AppCDS archive, and an AOT cache on a JDK 25 installed beside this
 * one, if there is one. The time of the JVM itself is in both.
 */
final class ColdCache {
  private static final int FIRST_WITH_AOT = 25;

  private final Path directory;
  private final String classPath;
  private final String document;

  private ColdCache(Path directory) throws IOException {
    this.directory = directory;
    this.document = Files.write(directory.resolve("valid.json"), Documents.of("kursk")).toString();
    this.classPath = archivable(System.getProperty("java.class.path"));
  }

  static List<Goal> measure(Settings settings) throws IOException {
    Path directory = Files.createTempDirectory("cold-cache");
    try {
      ColdCache cache = new ColdCache(directory);
      List<Goal> goals = new ArrayList<>();
      Path here = Path.of(System.getProperty("java.home"));
      Path archive = directory.resolve("app.jsa");
      goals.add(
          cache.row(
              settings.starts(),
              here,
              "an AppCDS archive, Java " + Runtime.version().feature(),
              "-XX:ArchiveClassesAtExit=" + archive,
              "-XX:SharedArchiveFile=" + archive));
      Path aot = directory.resolve("app.aot");
      for (Path home : withAot(here)) {
        goals.add(
            cache.row(
                settings.starts(),
                home,
                "an AOT cache, Java " + FIRST_WITH_AOT,
                "-XX:AOTCacheOutput=" + aot,
                "-XX:AOTCache=" + aot));
      }
      return goals;
    } finally {
      try (Stream<Path> files = Files.list(directory)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(directory);
    }
  }

  /** The JDK 25 among those in the directory of this one; none or one. */
  private static List<Path> withAot(Path here) throws IOException {
    try (Stream<Path> homes = Files.list(here.toRealPath().resolve(".."))) {
      return homes.filter(ColdCache::hasAot).sorted().limit(1).toList();
    }
  }

  private static boolean hasAot(Path home) {
    Path release = home.resolve("release");
    try {
      return Files.isExecutable(home.resolve("bin/java"))
          && Files.isReadable(release)
          && Files.readString(release).contains("JAVA_VERSION=\"" + FIRST_WITH_AOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A class path of jars alone, since the JVM archives no classes of directories. */
  private String archivable(String path) throws IOException {
    List<String> entries = new ArrayList<>();
    for (String entry : path.split(File.pathSeparator, -1)) {
      Path file = Path.of(entry);
      if (Files.isDirectory(file)) {
        Path jar = directory.resolve(entries.size() + ".jar");
        pack(file, jar);
        entries.add(jar.toString());
      } else {
        entries.add(entry);
      }
    }
    return entries.stream().collect(Collectors.joining(File.pathSeparator));
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (Stream<Path> files = Files.walk(classes);
        OutputStream to = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(to)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        out.putNextEntry(new JarEntry(name));
        Files.copy(file, out);
      }
    }
  }

  private Goal row(int starts, Path home, String what, String training, String use) {
    run(home, training);
    List<Double> plain = new ArrayList<>();
    List<Double> archived = new ArrayList<>();
    for (int i = 1; i <= starts; i++) {
      System.err.printf("start %d of %d: %s%n", i, starts, what);
      plain.add(Double.valueOf(run(home, "-Xshare:auto")));
      archived.add(Double.valueOf(run(home, use)));
    }
    return Goal.none(
        "cold start: read + validate with " + what + " / without",
        Jvm.lessDisturbed(archived) / Jvm.lessDisturbed(plain));
  }

  private String run(Path home, String flag) {
    return Jvm.printed(
        List.of(
            home.resolve("bin/java").toString(),
            flag,
            "-cp",
            classPath,
            ColdRun.class.getName(),
            "copydesk",
            document));
  }
}
