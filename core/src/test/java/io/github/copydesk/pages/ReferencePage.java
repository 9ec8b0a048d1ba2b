package io.github.copydesk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page with parts that tests generate, each between two comments:
 *
 * <pre>{@code
 * <!-- rules: made from the code; … -->
 * <!-- end of rules -->
 * }</pre>
 *
 * <p>Everything around them is written by hand. A failing test shows the difference; run the tests
 * with {@code -Dcopydesk.golden=write} to regenerate the parts.
 */
public record ReferencePage(Path file) {
  private static final boolean WRITE = "write".equals(System.getProperty("copydesk.golden"));

  /** Fails unless a part matches the code, after rewriting it if requested. */
  public void check(String part, String made) {
    String content = "\n" + made.strip() + "\n\n";
    if (WRITE) {
      String page = read(file);
      write(page.substring(0, begin(page, part)) + content + page.substring(end(page, part)));
    }
    String page = read(file);
    assertThat(page.substring(begin(page, part), end(page, part)))
        .as("%s of %s; -Dcopydesk.golden=write regenerates it", part, file)
        .isEqualTo(content);
  }

  /** Fails unless every link within the page, or to another file here, has a target. */
  public void checkLinks() {
    assertThat(PageLinks.dead(file)).as("links of %s that lead nowhere", file).isEmpty();
  }

  private int begin(String page, String part) {
    return after(page, "-->\n", after(page, "<!-- " + part + ": ", 0));
  }

  private int end(String page, String part) {
    String mark = "<!-- end of " + part + " -->\n";
    return after(page, mark, begin(page, part)) - mark.length();
  }

  private int after(String page, String mark, int from) {
    int at = page.indexOf(mark, from);
    assertThat(at).as("where “%s” stands in %s", mark.strip(), file).isNotNegative();
    return at + mark.length();
  }

  private void write(String page) {
    try {
      Files.writeString(file, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
