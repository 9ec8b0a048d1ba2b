package io.github.copydesk.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocSentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The headline.                              | The headline.
          Who wrote it. Needed before publication.   | Who wrote it.
          Is it usable? It may be.                   | Is it usable?
          no full stop                               | no full stop
          Version 1.1 of it. More.                   | Version 1.1 of it.
          A rank: “Maj. Gen.”. Absent where none.    | A rank: “Maj. Gen.”.
          Such as <i>Sgt. Pepper</i>. More.          | Such as *Sgt. Pepper*.
          As {@code a. b} is. More.                  | As `a. b` is.
          A {@link Quote}.                           | A `Quote`.
          See {@link Quote#getKind()}.               | See `Quote.getKind()`.
          See {@link #of(int, int)}.                 | See `of(int, int)`.
          A {@link io.github.copydesk.quote.Quote}.  | A `Quote`.
          The {@link Quote quoted words}.            | The quoted words.
          The {@linkplain #of(A, B) two parts}.      | The two parts.
          """)
  void aSentenceBecomesMarkdown(String javadoc, String markdown) {
    assertThat(JavadocMarkdown.firstSentence(javadoc)).isEqualTo(markdown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<b>a</b>", "{@value #A}", "{@code a", "{@inheritDoc}", "a}", "&amp;", "a < b"})
  void whatIsNotKnownFails(String javadoc) {
    assertThatThrownBy(() -> JavadocMarkdown.firstSentence(javadoc))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no Markdown is known");
  }

  @Test
  void charactersWithAMeaningAreEscaped() {
    assertThat(JavadocMarkdown.firstSentence("4*5 is a_b.")).isEqualTo("4\\*5 is a\\_b.");
  }

  @Test
  void aSentenceGoesOverLinesAndEndsWithItsParagraph() {
    assertThat(
            JavadocMarkdown.firstSentence(
                """

                   * What it
                   * is
                   *
                   * <p>More.
                   """))
        .isEqualTo("What it is");
    assertThat(JavadocMarkdown.firstSentence("It\n   * @return nothing")).isEqualTo("It");
  }

  @Test
  void aCommentIsFoundByTheNameOfWhatItStandsAt() {
    Map<String, String> comments =
        JavadocSentences.comments(
            """
            /** A. */
            @Value.Immutable
            @Rule(groups = Print.class)
            public sealed interface A permits B {
              /** Most. */
              int MAX = 8;

              int getOther();

              /** Low. */
              Optional<@Min(value = -90, message = "{a.b}") Integer>
                  getLow();

              /** Kind. */
              @Default
              default Kind getKind() {
                return other();
              }

              /** Kinds. */
              enum Kind {
                /** One. */
                ONE,
                /** Two parts. */
                TWO_PARTS
              }
            }
            """);

    assertThat(comments)
        .containsOnlyKeys("A", "getLow", "getKind", "Kind", "ONE", "TWO_PARTS")
        .containsEntry("getLow", " Low. ")
        .containsEntry("TWO_PARTS", " Two parts. ");
  }
}
