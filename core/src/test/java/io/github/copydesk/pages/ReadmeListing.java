package io.github.copydesk.pages;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A listing of the README, which is the main method of a program in the repository, and its output:
 *
 * <pre>{@code
 * <!-- examples/tour ReadArticle -->
 * ```java
 * ```
 * <!-- prints -->
 * ```text
 * ```
 * }</pre>
 *
 * @param module where the program is, such as {@code examples/tour}
 * @param program the name of its class
 * @param code the listing
 * @param printed the output according to the README
 */
public record ReadmeListing(String module, String program, String code, String printed) {
  private static final Path ROOT = Path.of("..", "..");

  private static final Pattern LISTING =
      Pattern.compile(
          "<!-- (\\S+) (\\S+) -->\n```java\n(.*?)\n```\n.*?<!-- prints -->\n```[a-z]+\n(.*?)\n```\n",
          Pattern.DOTALL);

  private static final Pattern MAIN =
      Pattern.compile("main\\(String\\[\\] args\\) \\{\n(.*?)\n  \\}\n", Pattern.DOTALL);

  /** The listings of the README, in order. */
  public static List<ReadmeListing> all() {
    return LISTING
        .matcher(readme())
        .results()
        .map(m -> new ReadmeListing(m.group(1), m.group(2), m.group(3), m.group(4)))
        .toList();
  }

  /** The text of the README. */
  public static String readme() {
    return ReferencePage.read(ROOT.resolve("README.md"));
  }

  /** The body of the program's main method, without its indentation. */
  public String body() {
    String path = "src/main/java/io/github/copydesk/" + Path.of(module).getFileName();
    Matcher main =
        MAIN.matcher(
            ReferencePage.read(ROOT.resolve(module).resolve(path).resolve(program + ".java")));
    if (!main.find()) {
      throw new AssertionError(program + " has no main method");
    }
    return main.group(1).stripIndent();
  }

  /** The output of the program. */
  public String output() {
    PrintStream out = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      String type = "io.github.copydesk." + Path.of(module).getFileName() + "." + program;
      Class.forName(type).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(program, e);
    } finally {
      System.setOut(out);
    }
    return bytes.toString(StandardCharsets.UTF_8).strip();
  }

  /**
   * The output in the README without the line breaks added there: an indented line continues the
   * one before.
   */
  public String unbroken() {
    return printed.replaceAll("\n +", "");
  }

  @Override
  public String toString() {
    return program;
  }
}
