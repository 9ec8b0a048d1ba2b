package io.github.copydesk.casualty;

import io.github.copydesk.actor.Group;
import io.github.copydesk.basics.Count;
import io.github.copydesk.internal.Texts;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One number and what it counts, such as <i>some 30 killed or wounded</i>.
 *
 * <p>The outcomes are a set because the text's are: the 30 are not 30 killed, nor 15 and 15. “30
 * killed, among them four officers” is a figure that includes another with its own victims.
 */
@Value.Immutable
@PartsWithinWhole
@PartNotAboveWhole
public sealed interface CasualtyFigure permits ImmutableCasualtyFigure {
  /** How many figures may be nested in each other. */
  int MAX_DEPTH = 8;

  /** What happened to them, one of these to each; at least one. */
  Set<Outcome> getOutcomes();

  /** How many persons. */
  @Valid
  Count getCount();

  /** Who they are; absent where the text does not say. */
  Optional<@Valid Group> getVictims();

  /** Parts of this figure that the text counts by themselves. */
  List<@Valid CasualtyFigure> getIncluding();

  /** The outcomes as a text would say them: “killed or wounded”. */
  default String outcomesInWords() {
    return getOutcomes().stream().map(Outcome::words).collect(Collectors.joining(" or "));
  }

  /** Outcomes, count and victims: “killed or wounded: some 30 (North Korean troops)”. */
  default String describe() {
    return outcomesInWords()
        + ": "
        + getCount().describe()
        + getVictims().map(group -> " (" + Texts.cut(group.getDescription(), 100) + ")").orElse("");
  }

  /** A figure of a count over one or several outcomes. */
  static CasualtyFigure of(Count count, Outcome... outcomes) {
    return builder().addOutcomes(outcomes).count(count).build();
  }

  /** A new builder; at least one outcome and the count are required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this figure. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link CasualtyFigure}. */
  final class Builder extends ImmutableCasualtyFigure.Builder {
    Builder() {}

    /**
     * The figure.
     *
     * @throws IllegalArgumentException if there is no outcome, or figures are nested deeper than
     *     {@link CasualtyFigure#MAX_DEPTH}
     * @throws IllegalStateException if the count is not set
     */
    @Override
    public CasualtyFigure build() {
      CasualtyFigure figure = super.build();
      if (figure.getOutcomes().isEmpty()) {
        throw new IllegalArgumentException("outcomes must not be empty");
      }
      if (depth(figure) > MAX_DEPTH) {
        throw new IllegalArgumentException(
            "including must not be nested deeper than " + MAX_DEPTH + " figures");
      }
      return figure;
    }

    private static int depth(CasualtyFigure figure) {
      int deepest = 0;
      for (CasualtyFigure part : figure.getIncluding()) {
        deepest = Math.max(deepest, depth(part));
      }
      return 1 + deepest;
    }
  }
}
