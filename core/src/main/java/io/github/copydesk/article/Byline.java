package io.github.copydesk.article;

import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who wrote it, as printed and in data, such as <i>By Jane Doe in Seoul</i>. */
@Value.Immutable
@TextOrContributors
public sealed interface Byline permits ImmutableByline {
  /** The line as printed; absent where it is made from the contributors. */
  Optional<@HasText @WellFormedText String> getText();

  /** The people it names, in its order; empty where nobody took it apart. */
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

  /** Builds a {@link Byline}. */
  final class Builder extends ImmutableByline.Builder {
    Builder() {}
  }
}
