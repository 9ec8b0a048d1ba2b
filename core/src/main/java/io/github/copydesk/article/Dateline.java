package io.github.copydesk.article;

import io.github.copydesk.actor.Organization;
import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.basics.Place;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The line that says where and when an article was written, such as <i>WASHINGTON, Dec. 17 (Yonhap)
 * –</i>.
 */
@Value.Immutable
public sealed interface Dateline extends NewsValue permits ImmutableDateline {
  /** The line as printed. */
  @HasText
  @WellFormedText
  String getText();

  /** The place it names; absent if the line has not been parsed. */
  Optional<@Valid Place> getPlace();

  /** The date it names; absent if it names none. */
  Optional<@Valid TimeExpression> getDate();

  /** The news agency it names; absent if it names none. */
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

  /**
   * Builds a {@link Dateline}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
  final class Builder extends ImmutableDateline.Builder {
    Builder() {}
  }
}
