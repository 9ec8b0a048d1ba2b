package io.github.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Samples;
import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.Count;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.Verification;
import io.github.copydesk.time.TimeExpression;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingInTextTest {
  private static final Article OF_OTHER_WORDS =
      Samples.full(Article.class).toBuilder().body("Nothing of the kind.").build();

  @Test
  void everyCueAndEveryWordingOfAFigureOrTimeIsLookedFor() throws ReflectiveOperationException {
    List<String> expected = new ArrayList<>();
    collect(OF_OTHER_WORDS, "", expected);

    assertThat(NewsValidator.create().check(OF_OTHER_WORDS, Publishable.class))
        .filteredOn(violation -> violation.code().equals("wording-in-text"))
        .extracting(Violation::path)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /**
   * The paths to the words of statements. Checks of them are not from the article, and actors may
   * be known from elsewhere.
   */
  private static void collect(Object value, String path, List<String> found)
      throws ReflectiveOperationException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        collect(optional.get(), path, found);
      }
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), path + "[" + i + "]", found);
      }
    } else if (value instanceof TimeExpression time) {
      time.getWording().ifPresent(wording -> found.add(path + ".wording"));
    } else if (value instanceof Count count) {
      count.getWording().ifPresent(wording -> found.add(path + ".wording"));
    } else if (!(value instanceof Verification || value instanceof Actor)
        && isOfCopydesk(value.getClass())) {
      if (value instanceof Attribution attribution) {
        attribution.getCue().ifPresent(cue -> found.add(path + ".cue"));
      }
      for (Class<?> type : value.getClass().getInterfaces()) {
        for (Method getter : type.getMethods()) {
          if (getter.getName().startsWith("get") && getter.getParameterCount() == 0) {
            String name =
                getter.getName().substring(3, 4).toLowerCase(Locale.ROOT)
                    + getter.getName().substring(4);
            if (!path.isEmpty()
                || List.of("quotes", "casualtyReports", "sanctions").contains(name)) {
              collect(getter.invoke(value), path.isEmpty() ? name : path + "." + name, found);
            }
          }
        }
      }
    }
  }

  private static boolean isOfCopydesk(Class<?> type) {
    return type.getName().startsWith("io.github.copydesk.") && !type.isEnum();
  }
}
