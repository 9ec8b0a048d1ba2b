package io.github.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.jboss.jandex.IndexWriter;
import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.Test;

/** The index of annotations by which Quarkus finds the rules. */
class AnnotationIndexTest {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path INDEX = CLASSES.resolve("META-INF").resolve("jandex.idx");
  private static final int VERSION = 11; // that of Jandex 3.0, which Quarkus 3.0 has

  private static Index index() throws IOException {
    try (InputStream in = Files.newInputStream(INDEX)) {
      return new IndexReader(in).read();
    }
  }

  @Test
  void everyTypeIsInItWithItsImplementation() throws IOException {
    Index index = index();
    for (Class<?> type : Samples.types()) {
      assertThat(index.getClassByName(type)).as("%s", type).isNotNull();
      assertThat(index.getAllKnownImplementations(type)).as("of %s", type).isNotEmpty();
    }
  }

  @Test
  void everyConstraintIsInItWithItsValidator() throws IOException {
    Index index = index();
    List<ClassInfo> constraints =
        index.getAnnotations(Constraint.class).stream()
            .map(AnnotationInstance::target)
            .map(target -> target.asClass())
            .toList();
    assertThat(constraints).hasSizeGreaterThan(30);
    assertThat(index.getAllKnownImplementations(ConstraintValidator.class))
        .extracting(validator -> validator.name().toString())
        .containsAll(
            constraints.stream().map(constraint -> constraint.name() + "$Validator").toList());
  }

  @Test
  void olderVersionsOfJandexReadIt() throws IOException {
    try (InputStream in = Files.newInputStream(INDEX)) {
      assertThat(new IndexReader(in).getIndexVersion()).isEqualTo(VERSION);
    }
  }

  /** Not in the order of a file system, so that the jar is the same wherever it is built. */
  @Test
  void classesAreInTheOrderOfTheirNames() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      List<Path> classes =
          files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
      assertThat(written(classes)).isEqualTo(Files.readAllBytes(INDEX));
    }
  }

  private static byte[] written(List<Path> classes) throws IOException {
    Indexer indexer = new Indexer();
    for (Path file : classes) {
      try (InputStream in = Files.newInputStream(file)) {
        indexer.index(in);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new IndexWriter(out).write(indexer.complete(), VERSION);
    return out.toByteArray();
  }
}
