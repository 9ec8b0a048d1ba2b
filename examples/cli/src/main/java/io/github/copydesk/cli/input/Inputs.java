package io.github.copydesk.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The inputs that names on a command line stand for, each file once: a directory is all documents
 * in it and in its directories, {@code -} the standard input. Links are followed; one that leads
 * back to a directory adds nothing.
 */
public final class Inputs {
  private final InputStream standard;
  private final Set<Object> seen = new HashSet<>();
  private final List<Input> inputs = new ArrayList<>();

  private Inputs(InputStream standard) {
    this.standard = standard;
  }

  /** The inputs of some names; one that cannot be read is among them, and says so when opened. */
  public static List<Input> of(List<String> names, InputStream standard) {
    Inputs inputs = new Inputs(standard);
    names.forEach(inputs::add);
    return Collections.unmodifiableList(inputs.inputs);
  }

  private void add(String name) {
    if (name.equals("-")) {
      if (seen.add(name)) {
        inputs.add(Input.of(standard));
      }
      return;
    }
    try {
      Path path = Path.of(name);
      int before = inputs.size();
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      add(path, attributes);
      if (attributes.isDirectory() && inputs.size() == before) {
        throw new IOException(
            "the directory has no documents (*.json, *.ndjson, *.jsonl, packed as *.gz or not)");
      }
    } catch (InvalidPathException e) {
      inputs.add(Input.failed(name, new IOException(invalid(e))));
    } catch (IOException e) {
      inputs.add(Input.failed(name, e));
    }
  }

  private static String invalid(InvalidPathException e) {
    return e.getReason().startsWith("Malformed")
        ? "the charset of this locale does not have all characters of the name; set LC_ALL=C.UTF-8"
        : "not the name of a file";
  }

  private void add(Path path, BasicFileAttributes attributes) throws IOException {
    Object key = attributes.fileKey();
    if (!seen.add(key == null ? path.toRealPath() : key)) {
      return;
    }
    if (attributes.isDirectory()) {
      addAll(path);
    } else {
      inputs.add(Input.of(path, attributes.isRegularFile() ? attributes.size() : 0));
    }
  }

  private void addAll(Path directory) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(directory, Inputs::isVisible)) {
      all.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(entries);
    for (Path entry : entries) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class);
        if (attributes.isDirectory() || isDocument(entry)) {
          add(entry, attributes);
        }
      } catch (IOException e) {
        if (isDocument(entry)) {
          inputs.add(Input.failed(entry.toString(), e));
        }
      }
    }
  }

  private static boolean isVisible(Path path) {
    return !nameOf(path).startsWith(".");
  }

  private static boolean isDocument(Path path) {
    return InputFormat.ofName(nameOf(path)).isPresent();
  }

  private static String nameOf(Path path) {
    return Objects.requireNonNull(path.getFileName()).toString();
  }
}
