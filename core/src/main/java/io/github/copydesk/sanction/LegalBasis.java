package io.github.copydesk.sanction;

import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WebUrl;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The law under which a sanction is imposed, such as <i>Executive Order 13810</i>.
 *
 * <p>This includes what the sanction implements: a British listing of someone listed by the United
 * Nations has the UN resolution as a legal basis, and the United Nations are not one of its
 * authorities. Only those who impose a sanction together are its authorities.
 */
@Value.Immutable
public sealed interface LegalBasis extends NewsValue permits ImmutableLegalBasis {
  /** The title of the law. */
  @HasText
  @WellFormedText
  String getTitle();

  /** The number of the law: “2017/1509”. */
  Optional<@HasText @WellFormedText String> getNumber();

  /** The date of the law. */
  Optional<@Valid TimeExpression> getDate();

  /** A web address where the law can be read. */
  Optional<@WebUrl URI> getUrl();

  /** A new builder; the title is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this legal basis. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link LegalBasis}. Each method sets the attribute of its name; the getters say what
   * it means.
   */
  final class Builder extends ImmutableLegalBasis.Builder {
    Builder() {}
  }
}
