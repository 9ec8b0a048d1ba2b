package io.github.copydesk.article;

import io.github.copydesk.actor.Organization;
import io.github.copydesk.basics.Place;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** Where and when it was written, such as <i>WASHINGTON, Dec. 17 (Yonhap) –</i>. */
@Value.Immutable
public sealed interface Dateline permits ImmutableDateline {
  /** The line as printed. */
  @HasText
  @WellFormedText
  String getText();

  /** The place it names; absent where nobody took it apart. */
  Optional<@Valid Place> getPlace();

  /** The date it names; absent where it names none. */
  Optional<@Valid TimeExpression> getDate();

  /** The news agency it names; absent where it names none. */
  Optional<@Valid Organization> getAgency();

  /** A dateline as printed. */
  static Dateline of(String text) {
    return builder().text(text).build();
  }

  /** A new builder; the text is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this dateline. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Dateline}. */
  final class Builder extends ImmutableDateline.Builder {
    Builder() {}
  }
}
