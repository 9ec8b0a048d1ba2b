package io.github.copydesk.source;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.WebUrl;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.time.TimeExpression;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Who said something and who passed it on, such as <i>Ukraine's military intelligence agency, via
 * CNN</i>.
 *
 * <p>The attribution of a statement names its origin; {@code via} is the attribution of the source
 * that passed it on. The chain leads from the origin to the newsroom's own source.
 */
@Value.Immutable
@DistinctSources
public sealed interface Attribution extends NewsValue permits ImmutableAttribution {
  /** The maximum number of links in a chain. */
  int MAX_DEPTH = 8;

  /**
   * The actors who said it jointly, at least one: “Wyden and Lee wrote”. The source is the agency
   * itself, not the outlet that reports what the agency said.
   */
  List<@Valid Actor> getSources();

  /**
   * What the source did by saying it: stated, claimed, denied. The default is {@link
   * SpeechAct#STATED}.
   */
  @Value.Default
  default SpeechAct getAct() {
    return SpeechAct.STATED;
  }

  /** The words of attribution: “claimed”, “According to”; absent if the text has none. */
  Optional<@HasText @WellFormedText String> getCue();

  /** The medium in which it was said: an interview, a document; absent if the text does not say. */
  Optional<Medium> getMedium();

  /** The occasion on which it was said: “a press conference at the Pentagon”. */
  Optional<@HasText @WellFormedText String> getOccasion();

  /** When it was said; absent if the text does not say. */
  Optional<@Valid TimeExpression> getWhen();

  /** A web address where it can be read or seen. */
  Optional<@WebUrl URI> getUrl();

  /**
   * The attribution of the source that passed it on: CNN; absent if the newsroom has it from the
   * source itself.
   */
  Optional<@Valid Attribution> getVia();

  /** This attribution and those it came via, from the origin to the newsroom's own source. */
  default List<Attribution> chain() {
    List<Attribution> chain = new ArrayList<>();
    for (Optional<Attribution> a = Optional.of(this); a.isPresent(); a = a.get().getVia()) {
      chain.add(a.get());
    }
    return Collections.unmodifiableList(chain);
  }

  /** The actors who said it first. */
  default List<Actor> origin() {
    return getSources();
  }

  /** The actors from whom the newsroom has it; the origin itself if no one passed it on. */
  default List<Actor> outlet() {
    List<Attribution> chain = chain();
    return chain.get(chain.size() - 1).getSources();
  }

  /**
   * The chain in words: “Wyden and Lee, via Reuters and AP”, with at most ten names for each link.
   */
  default String describe() {
    return chain().stream()
        .map(link -> NameList.of(link.getSources()))
        .collect(Collectors.joining(", via "));
  }

  /** An attribution for which the text gives only the source. */
  static Attribution to(Actor source) {
    return builder().source(source).build();
  }

  /** An attribution to a source, with the cue of the text: “claimed”. */
  static Attribution of(Actor source, String cue) {
    return builder().source(source).cue(cue).build();
  }

  /** A new builder; at least one source is required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this attribution. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds an {@link Attribution}. Each method sets the attribute of its name; the getters say what
   * it means.
   */
  final class Builder extends ImmutableAttribution.Builder {
    Builder() {}

    /**
     * Adds a source, one of the actors who said it jointly.
     *
     * @see Attribution#getSources
     */
    public Builder source(Actor source) {
      return addSource(source);
    }

    /**
     * The attribution.
     *
     * @throws IllegalArgumentException if it has no source, or if the chain has more than {@link
     *     Attribution#MAX_DEPTH} links
     */
    @Override
    public Attribution build() {
      Attribution attribution = super.build();
      if (attribution.getSources().isEmpty()) {
        throw new IllegalArgumentException("sources must not be empty");
      }
      int depth = 1;
      for (Optional<Attribution> a = attribution.getVia(); a.isPresent(); a = a.get().getVia()) {
        depth++;
      }
      if (depth > MAX_DEPTH) {
        throw new IllegalArgumentException(
            "via must not make a chain of more than " + MAX_DEPTH + " links");
      }
      return attribution;
    }
  }
}
