package io.github.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.article.Article;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.validation.NewsValidator;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever passes null is told which argument it was. */
class NullArgumentsTest {
  static Stream<Method> factories() {
    return NullArguments.methods("io.github.copydesk")
        .filter(NullArguments::isStatic)
        .filter(method -> method.getParameterCount() > 0);
  }

  @ParameterizedTest
  @MethodSource("factories")
  void itIsNamed(Method factory) {
    assertThat(NullArguments.faults(factory, null)).isEmpty();
  }

  @Test
  void whatIsCheckedIsNamed() throws NoSuchMethodException {
    Method check = NewsValidator.class.getMethod("check", Object.class, Class[].class);
    assertThat(NullArguments.faults(check, NewsValidator.create())).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("io.github.copydesk.InvariantsTest#ATTRIBUTES")
  @SuppressWarnings("NullAway") // that null is rejected is the point
  void aListThatIsOneOrHasOneIsNamed(Attribute attribute) {
    if (attribute.isCollection()) {
      Object builder = Attribute.builder(attribute.type());
      Object element =
          List.copyOf((Collection<?>) attribute.get(Samples.full(attribute.type()))).get(0);
      assertThatThrownBy(() -> attribute.set(builder, Arrays.asList(element, null)))
          .isExactlyInstanceOf(NullPointerException.class)
          .hasMessageContaining(attribute.name());
      assertThatThrownBy(() -> attribute.set(builder, null))
          .isExactlyInstanceOf(NullPointerException.class)
          .hasMessageContaining(attribute.name());
    }
  }

  @Test
  @SuppressWarnings("NullAway") // that null is rejected is the point
  void theElementOfAListIsNamedByItsPlace() {
    Article.Builder article = Article.builder();
    assertThatThrownBy(() -> article.addKeyword(null)).hasMessage("keyword is null");
    assertThatThrownBy(() -> article.addKeywords("a", null)).hasMessage("keywords[1] is null");
    assertThatThrownBy(() -> article.addKeywords((String[]) null)).hasMessage("keywords is null");
    assertThatThrownBy(() -> article.addAllKeywords(Arrays.asList("a", "b", null)))
        .hasMessage("keywords[2] is null");
    assertThatThrownBy(() -> article.keywords(null)).hasMessage("keywords is null");
    assertThatThrownBy(() -> article.addKeyword("a").addAllKeywords(Arrays.asList("b", null)))
        .hasMessage("keywords[1] is null");
    assertThatThrownBy(() -> TextAnchor.find("text", "t", "x", "t", null))
        .hasMessage("more[1] is null");
  }
}
