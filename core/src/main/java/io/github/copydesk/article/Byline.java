package io.github.copydesk.article;

import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The line that says who wrote an article, as printed and as data, such as <i>By Jane Doe in
 * Seoul</i>.
 */
@Value.Immutable
@TextOrContributors
public sealed interface Byline extends NewsValue permits ImmutableByline {
  /** The line as printed; absent if it is to be made from the contributors. */
  Optional<@HasText @WellFormedText String> getText();

  /** The contributors it names, in the order of the line; empty if it has not been parsed. */
  List<@Valid Contributor> getContributors();

  /** A byline as printed. */
  static Byline of(String text) {
    return builder().text(text).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this byline. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link Byline}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
  final class Builder extends ImmutableByline.Builder {
    Builder() {}
  }
}
