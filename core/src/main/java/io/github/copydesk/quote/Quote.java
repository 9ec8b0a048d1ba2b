package io.github.copydesk.quote;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.LanguageTag;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.source.Statement;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Words somebody said or wrote, as an article gives them, such as <i>“legitimate targets”</i>, said
 * by a spokesman.
 *
 * <p>Most attributions in news carry no quotation marks at all, so a paraphrase is a quote too; its
 * {@link QuoteKind} tells. One utterance that is printed three times is one quote with three
 * anchors.
 *
 * <pre>{@code
 * Quote quote =
 *     Quote.builder()
 *         .kind(QuoteKind.PARTIAL)
 *         .text("legitimate targets")
 *         .attribution(Attribution.to(Person.of("Matthew Miller")))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@DirectMatchesAnchors
@IndirectWithoutVerbatim
@MixedWithVerbatim
@VerbatimInText
@DirectHasMarks
@AddresseesWithoutSource
@MarksBalanced(groups = Publishable.class)
public sealed interface Quote extends Statement permits ImmutableQuote {
  /** How much of it stands in quotation marks. */
  QuoteKind getKind();

  /** The content as printed, without the outer quotation marks. */
  @HasText
  @WellFormedText
  String getText();

  /**
   * The passages inside quotation marks, in their order. Empty for a paraphrase, and for a direct
   * quote, whose text is all verbatim.
   */
  List<@HasText @WellFormedText String> getVerbatim();

  /** Whether the marks are all there; unless it says otherwise, none for indirect speech. */
  @Value.Default
  default QuoteMarks getMarks() {
    return getKind().isParaphrase() ? QuoteMarks.NONE : QuoteMarks.BALANCED;
  }

  /** Whom they spoke to: “told reporters”; empty where the text does not say. */
  List<@Valid Actor> getAddressees();

  /** What they answered; absent where the text reports no question. */
  Optional<@Valid Question> getInResponseTo();

  /** BCP 47 tag of the language of the text here; absent where it is the article's. */
  Optional<@LanguageTag String> getLanguage();

  /** BCP 47 tag of the language they spoke in; absent where it was not translated, or not known. */
  Optional<@LanguageTag String> getTranslatedFrom();

  /** The words, cut to 200 characters, and their source. */
  default String describe() {
    return "“" + Texts.cut(getText(), 200) + "” – " + Texts.cut(getAttribution().describe(), 400);
  }

  /** A new builder; kind, text and attribution are required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this quote. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Quote}. */
  final class Builder extends ImmutableQuote.Builder {
    Builder() {}
  }
}
