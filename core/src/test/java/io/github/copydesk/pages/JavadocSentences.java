package io.github.copydesk.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources of core say about a type, a getter or a constant, in one Markdown sentence. */
public final class JavadocSentences {
  private static final Pattern CONSTANT = Pattern.compile("([A-Z][A-Z0-9_]*)\\b(?! )");
  private static final Pattern TYPE_OR_METHOD =
      Pattern.compile("\\b(?:interface|class|enum|record) (\\w+)|\\b([a-z]\\w*)\\(");

  private final Path sources;
  private final Map<Path, Map<String, String>> comments = new HashMap<>();

  private JavadocSentences(Path sources) {
    this.sources = sources;
  }

  /** The sentences of the sources below a folder, such as {@code src/main/java}. */
  public static JavadocSentences in(Path sources) {
    return new JavadocSentences(sources);
  }

  /** What a type is. */
  public String of(Class<?> type) {
    return sentence(type, type.getSimpleName());
  }

  /** What a getter returns. */
  public String of(Method getter) {
    return sentence(getter.getDeclaringClass(), getter.getName());
  }

  /** What a constant stands for. */
  public String of(Enum<?> constant) {
    return sentence(constant.getDeclaringClass(), constant.name());
  }

  /** What a package contains. */
  public String ofPackage(String name) {
    Path file = sources.resolve(name.replace('.', '/')).resolve("package-info.java");
    return JavadocMarkdown.firstSentence(comment(read(file), 0));
  }

  private String sentence(Class<?> type, String name) {
    String top = type.getName().replaceFirst("\\$.*", "");
    Path file = sources.resolve(top.replace('.', '/') + ".java");
    String comment = comments.computeIfAbsent(file, f -> comments(read(f))).get(name);
    if (comment == null) {
      throw new AssertionError("no Javadoc of " + name + " in " + file);
    }
    return JavadocMarkdown.firstSentence(comment);
  }

  /** The comments of a source file, by the name of what they document. */
  static Map<String, String> comments(String source) {
    Map<String, String> comments = new HashMap<>();
    for (int i; (i = source.indexOf("/**")) >= 0; ) {
      String comment = comment(source, i);
      source = source.substring(i + 3 + comment.length() + 2);
      String declaration = source.split(";|/\\*\\*", 2)[0].strip();
      String name = name(declaration);
      if (!name.isEmpty()) {
        comments.putIfAbsent(name, comment);
      }
    }
    return comments;
  }

  private static String comment(String source, int from) {
    int open = source.indexOf("/**", from) + 3;
    return source.substring(open, source.indexOf("*/", open));
  }

  private static String name(String declaration) {
    Matcher constant = CONSTANT.matcher(declaration);
    if (constant.lookingAt()) {
      return constant.group(1);
    }
    Matcher other = TYPE_OR_METHOD.matcher(declaration);
    return !other.find() ? "" : other.group(1) != null ? other.group(1) : other.group(2);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
