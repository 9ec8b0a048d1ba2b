package io.github.copydesk.casualty;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Person;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Location;
import io.github.copydesk.basics.NewsValue;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.internal.Lists;
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
 * <p>The outcomes are a set, as in the text: the 30 are neither 30 killed nor 15 and 15. “30
 * killed, among them four officers” is a figure that includes another figure with victims of its
 * own.
 */
@Value.Immutable
@PartsWithinWhole
@PartNotAboveWhole
@SeverityOfWounded
@PersonCountsOne
@OtherOutcomeWorded(groups = Publishable.class)
public sealed interface CasualtyFigure extends NewsValue permits ImmutableCasualtyFigure {
  /** The maximum depth of figures included in each other. */
  int MAX_DEPTH = 8;

  /** What happened to the people, one of these outcomes to each; at least one. */
  Set<Outcome> getOutcomes();

  /**
   * The words of the text for the outcomes: “casualties”, “feared dead”. Required for publication
   * if an outcome is {@link Outcome#OTHER}.
   */
  Optional<@HasText @WellFormedText String> getOutcomeWording();

  /** How badly the wounded are hurt; absent if the text does not say. */
  Optional<Severity> getSeverity();

  /** The number of people; 1 if the victim is a {@link Person}. */
  @Valid
  Count getCount();

  /**
   * Who the people are: a group, or a person known by name; absent if the figure counts all people
   * that its report is about. The groups of other figures are then among them: in “50 killed, four
   * children killed”, the four may be among the 50.
   */
  Optional<@Valid Actor> getVictims();

  /**
   * Where they were hurt, if the figure covers only one of the report's places: “two in Sudzha, one
   * in Rylsk”.
   */
  Optional<@Valid Location> getWhere();

  /** The parts of this figure that the text counts separately. */
  List<@Valid CasualtyFigure> getIncluding();

  /** The outcomes as a text would put them: “killed or wounded”. */
  default String outcomesInWords() {
    return getOutcomes().stream().map(Outcome::words).collect(Collectors.joining(" or "));
  }

  /**
   * The outcomes, severity, count, victims and place: “killed or wounded: some 30 (North Korean
   * troops)”.
   */
  default String describe() {
    return getOutcomeWording()
            .map(wording -> Texts.cut(wording, 100))
            .orElseGet(this::outcomesInWords)
        + getSeverity().map(severity -> ", " + severity.words()).orElse("")
        + ": "
        + getCount().describe()
        + getVictims().map(actor -> " (" + Texts.cut(actor.displayName(), 100) + ")").orElse("")
        + getWhere().map(where -> " " + Texts.cut(where.describe(), 100)).orElse("");
  }

  /**
   * Whether it counts all people of a report or group, not only those at one place or of one
   * severity.
   */
  default boolean countsAll() {
    return getSeverity().isEmpty() && getWhere().isEmpty();
  }

  /** A figure with a count of one or more outcomes, over all people that its report is about. */
  static CasualtyFigure of(Count count, Outcome... outcomes) {
    return builder().outcomes(Lists.of(outcomes, "outcomes")).count(count).build();
  }

  /**
   * A figure with a count of one or more outcomes, over these victims, such as <i>4 children</i>.
   */
  static CasualtyFigure of(Count count, Actor victims, Outcome... outcomes) {
    return builder().outcomes(Lists.of(outcomes, "outcomes")).count(count).victims(victims).build();
  }

  /** A figure for one person known by name. */
  static CasualtyFigure of(Person victim, Outcome... outcomes) {
    return of(Count.exactly(1), victim, outcomes);
  }

  /** A new builder; at least one outcome and the count are required. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder filled with this figure. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link CasualtyFigure}. Each method sets the attribute of its name; the getters say
   * what it means.
   */
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
