package io.github.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Samples;
import io.github.copydesk.ValueWalk;
import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.Count;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.Statement;
import io.github.copydesk.source.Verification;
import io.github.copydesk.time.TimeExpression;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingInTextTest {
  private static final Article OF_OTHER_WORDS =
      Samples.full(Article.class).toBuilder().body("Nothing of the kind.").build();

  @Test
  void everyCueAndEveryWordingOfAFigureOrTimeIsLookedFor() {
    List<String> expected = new ArrayList<>();
    ValueWalk.of(
        OF_OTHER_WORDS,
        (path, value) -> {
          if (value instanceof Attribution attribution && attribution.getCue().isPresent()) {
            expected.add(path + ".cue");
          } else if (value instanceof TimeExpression time && time.getWording().isPresent()) {
            expected.add(path + ".wording");
          } else if (value instanceof Count count && count.getWording().isPresent()) {
            expected.add(path + ".wording");
          }
          return isFromTheText(path, value);
        });

    assertThat(NewsValidator.create().check(OF_OTHER_WORDS, Publishable.class))
        .filteredOn(violation -> violation.code().equals("wording-in-text"))
        .extracting(Violation::path)
        .hasSizeGreaterThan(10)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** Of statements. Checks of them are not from the article, and actors may be known otherwise. */
  private static boolean isFromTheText(String path, Object value) {
    return value instanceof Statement
        || (path.contains(".") && !(value instanceof Verification || value instanceof Actor));
  }
}
