package io.github.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules are the same with another vendor's validator, and in any locale. */
class OtherValidatorsTest {
  private static final Validator OTHER = HibernateValidators.create();

  private static final String UNFAITHFUL =
      "the passage does not occur in the text of the quote: “%s”";

  static Stream<RulesTest.Case> cases() {
    return RulesTest.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hibernateValidatorSaysTheSame(RulesTest.Case rule) {
    assertThat(OTHER.validate(rule.valid(), rule.group())).isEmpty();
    assertThat(OTHER.validate(rule.broken(), rule.group()))
        .map(Violation::of)
        .extracting(Violation::code, Violation::path, Violation::message)
        .containsExactly(tuple(rule.code(), rule.path(), rule.message()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG-u-nu-arab"})
  void messagesAreEnglishInEveryLocale(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      NewsValidator ours = NewsValidator.create();
      Validator other = HibernateValidators.create();
      RulesTest.cases()
          .forEach(
              rule -> {
                assertThat(ours.check(rule.broken(), rule.group()))
                    .extracting(Violation::code, Violation::message)
                    .containsExactly(tuple(rule.code(), rule.message()));
                assertThat(other.validate(rule.broken(), rule.group()))
                    .map(Violation::of)
                    .extracting(Violation::code, Violation::message)
                    .containsExactly(tuple(rule.code(), rule.message()));
              });
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void thereIsNoExpressionLanguageOnTheClassPath() {
    assertThatThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1+1}",
        "#{1+1}",
        "{javax}",
        "{passage}",
        "{io.github.copydesk.constraint.HasText.message}",
        "\\{",
        "\\",
        "\\\\",
        "$",
        "\\$",
        "{",
        "}",
        "%s %n"
      })
  void whatSomebodyWroteIsNoTemplate(String passage) {
    Quote quote = unfaithful(passage);
    assertThat(messages(quote)).containsExactly(UNFAITHFUL.replace("%s", passage));
    assertThat(OTHER.validate(quote))
        .map(violation -> violation.getMessage())
        .containsExactly(UNFAITHFUL.replace("%s", passage));
  }

  @Test
  void aMessageShowsAtMost64CharactersOfAText() {
    String passage = "x".repeat(64);
    assertThat(messages(unfaithful(passage))).containsExactly(UNFAITHFUL.replace("%s", passage));
    assertThat(messages(unfaithful(passage + "y")))
        .containsExactly(UNFAITHFUL.replace("%s", "x".repeat(63) + "…"));
    assertThat(messages(unfaithful("\uD83D\uDE00".repeat(1000))))
        .containsExactly(UNFAITHFUL.replace("%s", "\uD83D\uDE00".repeat(31) + "…"));
  }

  @Test
  void aMessageEscapesControlsAndBidiMarks() {
    assertThat(messages(unfaithful("a\u202Eb\tc\nd\uDB40\uDC41e\u2028")))
        .containsExactly(UNFAITHFUL.replace("%s", "a\\u{202E}b\\tc\\nd\\u{E0041}e\\u{2028}"));
    assertThat(messages(unfaithful("a\u001b[31m\u0085\r\uD800")))
        .contains(UNFAITHFUL.replace("%s", "a\\u{1B}[31m\\u{85}\\u{D}\\u{D800}"));
  }

  private static Quote unfaithful(String passage) {
    return Samples.minimal(Quote.class).toBuilder()
        .kind(QuoteKind.MIXED)
        .addVerbatim(passage)
        .build();
  }

  private static List<String> messages(Quote quote) {
    return RulesTest.VALIDATOR.check(quote).stream().map(Violation::message).toList();
  }
}
