package io.github.copydesk.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencePageTest {
  @TempDir Path folder;

  private Path page(String text) throws IOException {
    return Files.writeString(folder.resolve("page.md"), text);
  }

  @Test
  void aLinkLeadsToAHeadingOrAFile() throws IOException {
    Path page =
        page(
            """
            ## The `value.enum` problem
            [a](#the-valueenum-problem) [b](page.md) [c](page.md#the-valueenum-problem)
            [d](https://nowhere.example/) `[e](#code)`
            ```
            [f](#block)
            # Heading
            ```
            """);

    assertThat(PageLinks.dead(page)).isEmpty();
  }

  @Test
  void aLinkThatLeadsNowhereIsFound() throws IOException {
    Path page =
        page("# A\n[a](#b) [b](other.md) [c](page.md#c) [d](#heading)\n```\n# Heading\n```\n");

    assertThat(PageLinks.dead(page)).containsExactly("#b", "other.md", "page.md#c", "#heading");
  }

  @Test
  void aPageWithoutThePartFails() throws IOException {
    ReferencePage page = new ReferencePage(page("<!-- a: made -->\n"));

    assertThatThrownBy(() -> page.check("a", "x")).hasMessageContaining("<!-- end of a -->");
    assertThatThrownBy(() -> page.check("b", "x")).hasMessageContaining("<!-- b:");
  }

  @Test
  void aTableIsAlignedAsText() {
    assertThat(
            Markdown.table(
                List.of("code", "meaning"), List.of(List.of("`a|b`", "One."), List.of("c", "Two"))))
        .isEqualTo(
            """
            | code   | meaning |
            | ---    | --- |
            | `a\\|b` | One. |
            | c      | Two |
            """);
  }
}
