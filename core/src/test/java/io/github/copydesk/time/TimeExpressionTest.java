package io.github.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;

class TimeExpressionTest {
  @Test
  void wordsThatNobodyCanResolveStayWords() {
    TimeExpression ago = TimeExpression.worded("a few days ago");
    assertThat(ago.resolved()).isFalse();
    assertThat(ago.earliest()).isEmpty();
    assertThat(ago.latest()).isEmpty();
    assertThat(ago).hasToString("a few days ago");
  }

  @Test
  void theWordingStaysBesideTheValue() {
    TimeExpression weekend = TimeExpression.worded("over the weekend", "2024-12-14/2024-12-15");
    assertThat(weekend.resolved()).isTrue();
    assertThat(weekend.getWording()).contains("over the weekend");
    assertThat(weekend.earliest()).contains(LocalDate.of(2024, 12, 14));
    assertThat(weekend.latest()).contains(LocalDate.of(2024, 12, 15));
    assertThat(weekend).hasToString("over the weekend [2024-12-14/2024-12-15]");
  }

  @Test
  void whatIsNotResolvedOverlapsEverythingAndIsBeforeNothing() {
    TimeExpression then = TimeExpression.worded("then");
    TimeExpression monday = TimeExpression.on("2024-12-16");
    assertThat(then.before(monday)).isFalse();
    assertThat(monday.before(then)).isFalse();
    assertThat(then.overlaps(monday)).isTrue();
    assertThat(monday.overlaps(then)).isTrue();
    assertThat(then.overlaps(then)).isTrue();
  }

  @Test
  void whatIsResolvedIsComparedByItsDate() {
    TimeExpression monday = TimeExpression.worded("on Monday", "2024-12-16");
    TimeExpression tuesday = TimeExpression.on("2024-12-17");
    assertThat(monday.before(tuesday)).isTrue();
    assertThat(tuesday.before(monday)).isFalse();
    assertThat(monday.overlaps(tuesday)).isFalse();
    assertThat(tuesday.overlaps(monday)).isFalse();
    assertThat(TimeExpression.on("2024-12").overlaps(tuesday)).isTrue();
    assertThat(TimeExpression.on("2024-12-01~").before(tuesday)).isFalse();
  }

  @Test
  void anOpenEndIsNoDay() {
    assertThat(TimeExpression.on("2024-12-16/..").earliest()).contains(LocalDate.of(2024, 12, 16));
    assertThat(TimeExpression.on("2024-12-16/..").latest()).isEmpty();
  }

  @Test
  void aDateMayHaveNoWording() {
    assertThat(TimeExpression.on("2024-11")).hasToString("[2024-11]");
    assertThat(TimeExpression.on("2024-11").getWording()).isEmpty();
  }

  @Test
  void aValueThatIsNoDateIsRejected() {
    assertThatThrownBy(() -> TimeExpression.on("Monday"))
        .isInstanceOf(DateTimeParseException.class);
    assertThatThrownBy(() -> TimeExpression.worded("Monday", "16.12.2024"))
        .isInstanceOf(DateTimeParseException.class);
  }
}
