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
 * Words that someone said or wrote, as an article gives them, such as <i>“legitimate targets”</i>,
 * said by a spokesman.
 *
 * <p>Most attributed statements in news have no quotation marks at all, so a paraphrase is a quote
 * too; the {@link QuoteKind} tells the two apart. One utterance printed three times is one quote
 * with three anchors.
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
@VerbatimMatchesAnchors
@WithoutOuterMarks
@IndirectWithoutVerbatim
@MixedWithVerbatim
@VerbatimInText
@DirectHasMarks
@AddresseesWithoutSource
@MarksBalanced(groups = Publishable.class)
@InsertionsAsPrinted(groups = Publishable.class)
public sealed interface Quote extends Statement permits ImmutableQuote {
  /** How much of the quote is in quotation marks. */
  QuoteKind getKind();

  /**
   * The content as printed, without the outer quotation marks and without a cue that interrupts it:
   * <i>“We do assess,” he said, “that they have”</i> becomes {@code We do assess that they have}.
   */
  @HasText
  @WellFormedText
  String getText();

  /**
   * The passages inside quotation marks, in order. Empty for a paraphrase, and for a direct quote,
   * whose whole text is verbatim.
   */
  List<@HasText @WellFormedText String> getVerbatim();

  /**
   * Whether all quotation marks are present in print. The default is {@link QuoteMarks#NONE} for
   * indirect and free indirect speech, otherwise {@link QuoteMarks#BALANCED}. Words printed
   * verbatim without marks, as in an interview, are {@link QuoteMarks#SET_OFF}.
   */
  @Value.Default
  default QuoteMarks getMarks() {
    return getKind().isParaphrase() ? QuoteMarks.NONE : QuoteMarks.BALANCED;
  }

  /** The actors spoken to, as in “told reporters”; empty if the text does not say. */
  List<@Valid Actor> getAddressees();

  /** The question that the quote answers; absent if the text reports none. */
  Optional<@Valid Question> getInResponseTo();

  /** The language of the quote's text, a BCP 47 tag; absent if it is the article's. */
  Optional<@LanguageTag String> getLanguage();

  /**
   * The language it was originally said or written in, a BCP 47 tag; absent if it was not
   * translated, or if that is not known.
   */
  Optional<@LanguageTag String> getTranslatedFrom();

  /** The text, cut to 200 characters, and its source. */
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

  /**
   * Builds a {@link Quote}. Each method sets the attribute of its name; the getters say what it
   * means.
   */
  final class Builder extends ImmutableQuote.Builder {
    Builder() {}
  }
}
