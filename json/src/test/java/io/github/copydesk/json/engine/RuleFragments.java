package io.github.copydesk.json.engine;

import io.github.copydesk.actor.AliasDiffersFromName;
import io.github.copydesk.actor.TitleOrRank;
import io.github.copydesk.article.AnchorsMatchText;
import io.github.copydesk.article.AnchorsWholeCharacters;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleStatus;
import io.github.copydesk.article.CanceledWithRetraction;
import io.github.copydesk.article.Correction;
import io.github.copydesk.article.CorrectionKind;
import io.github.copydesk.article.CorrectionsAscending;
import io.github.copydesk.article.DatesPlausible;
import io.github.copydesk.article.DirectPrintedWithMarks;
import io.github.copydesk.article.ModifiedNotBeforePublished;
import io.github.copydesk.article.SaidBeforePublished;
import io.github.copydesk.article.TextOrContributors;
import io.github.copydesk.article.WordingInText;
import io.github.copydesk.basics.BetweenPlaces;
import io.github.copydesk.basics.BothCoordinates;
import io.github.copydesk.basics.Coded;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.LocationRelation;
import io.github.copydesk.casualty.AsOfNotBeforeWhen;
import io.github.copydesk.casualty.CasualtyScope;
import io.github.copydesk.casualty.CumulativeAsOf;
import io.github.copydesk.casualty.DistinctFigures;
import io.github.copydesk.casualty.FiguresConsistent;
import io.github.copydesk.casualty.OtherOutcomeWorded;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.casualty.PartNotAboveWhole;
import io.github.copydesk.casualty.PartsWithinWhole;
import io.github.copydesk.casualty.PersonCountsOne;
import io.github.copydesk.casualty.SeverityOfWounded;
import io.github.copydesk.casualty.VisualEvidenceVerified;
import io.github.copydesk.quote.AddresseesWithoutSource;
import io.github.copydesk.quote.DirectHasMarks;
import io.github.copydesk.quote.DirectMatchesAnchors;
import io.github.copydesk.quote.IndirectWithoutVerbatim;
import io.github.copydesk.quote.InsertionsAsPrinted;
import io.github.copydesk.quote.MarksBalanced;
import io.github.copydesk.quote.MixedWithVerbatim;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.quote.QuoteMarks;
import io.github.copydesk.quote.VerbatimInText;
import io.github.copydesk.quote.VerbatimMatchesAnchors;
import io.github.copydesk.quote.WithoutOuterMarks;
import io.github.copydesk.sanction.EventTargetsListed;
import io.github.copydesk.sanction.SanctionTargetKind;
import io.github.copydesk.sanction.TargetFitsKind;
import io.github.copydesk.sanction.UntilNotBeforeWhen;
import io.github.copydesk.source.DistinctSources;
import io.github.copydesk.source.EvidenceKind;
import io.github.copydesk.source.ExtractionMethod;
import io.github.copydesk.source.ReasonGiven;
import io.github.copydesk.source.ToolNamed;
import io.github.copydesk.source.VerificationStatus;
import io.github.copydesk.text.SpanLength;
import io.github.copydesk.time.TimeExpression;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rules about several properties of an object, as schemas of that object.
 *
 * <p>Null means the same as absent, so that {@code required} alone says nothing; and a schema says
 * nothing of properties that an object does not have.
 */
final class RuleFragments {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** What a schema can say of a rule. */
  private static final Map<Class<? extends Annotation>, List<ObjectNode>> SAID =
      Map.ofEntries(
          Map.entry(
              BothCoordinates.class,
              List.of(
                  when(present("latitude"), present("longitude")),
                  when(present("longitude"), present("latitude")))),
          Map.entry(TitleOrRank.class, List.of(anyOf(present("title"), present("rank")))),
          Map.entry(
              TextOrContributors.class, List.of(anyOf(present("text"), filled("contributors")))),
          Map.entry(
              BetweenPlaces.class,
              List.of(
                  when(is("relation", LocationRelation.BETWEEN), having("places", atLeast(2))))),
          Map.entry(
              ReasonGiven.class,
              List.of(
                  when(
                      is("status", VerificationStatus.NOT_VERIFIABLE, VerificationStatus.REFUTED),
                      anyOf(
                          present("reason"),
                          present("rating"),
                          present("title"),
                          present("url"))))),
          Map.entry(
              TargetFitsKind.class,
              List.of(
                  when(is("kind", SanctionTargetKind.ACTOR), present("actor")),
                  when(is("kind", SanctionTargetKind.TERRITORY), present("place")),
                  when(
                      is(
                          "kind",
                          SanctionTargetKind.VESSEL,
                          SanctionTargetKind.AIRCRAFT,
                          SanctionTargetKind.SECTOR,
                          SanctionTargetKind.CONDUCT),
                      present("description")))),
          Map.entry(
              DirectHasMarks.class,
              List.of(when(is("kind", QuoteKind.DIRECT), isNot("marks", QuoteMarks.NONE)))),
          Map.entry(
              IndirectWithoutVerbatim.class,
              List.of(
                  when(
                      is("kind", those(QuoteKind.class, QuoteKind::isParaphrase)),
                      empty("verbatim")))),
          Map.entry(
              MixedWithVerbatim.class,
              List.of(when(is("kind", QuoteKind.MIXED), filled("verbatim")))),
          Map.entry(
              SeverityOfWounded.class,
              List.of(
                  when(
                      present("severity"),
                      containing("outcomes", codes(those(Outcome.class, Outcome::isInjury)))))),
          Map.entry(PersonCountsOne.class, List.of(personCountsOne())),
          Map.entry(PartsWithinWhole.class, partsWithinWhole()),
          Map.entry(
              MarksBalanced.class,
              List.of(isNot("marks", QuoteMarks.UNOPENED, QuoteMarks.UNCLOSED))),
          Map.entry(
              OtherOutcomeWorded.class,
              List.of(
                  when(containing("outcomes", codes(Outcome.OTHER)), present("outcomeWording")))),
          Map.entry(
              CumulativeAsOf.class,
              List.of(when(is("scope", CasualtyScope.CUMULATIVE), present("asOf")))),
          Map.entry(
              VisualEvidenceVerified.class,
              List.of(
                  when(
                      containing(
                          "evidence",
                          is("kind", those(EvidenceKind.class, EvidenceKind::isFootage))),
                      filled("verifications")))),
          Map.entry(
              ToolNamed.class,
              List.of(when(is("method", ExtractionMethod.MODEL), present("tool")))),
          Map.entry(
              CanceledWithRetraction.class,
              List.of(
                  when(
                      is("status", ArticleStatus.CANCELED),
                      containing("corrections", is("kind", CorrectionKind.RETRACTION))))));

  /** The rules that compare texts, dates, numbers or objects, which a schema cannot. */
  static final Set<Class<? extends Annotation>> NOT_SAID =
      Set.of(
          AliasDiffersFromName.class,
          AnchorsMatchText.class,
          AnchorsWholeCharacters.class,
          CorrectionsAscending.class,
          DatesPlausible.class,
          DirectPrintedWithMarks.class,
          ModifiedNotBeforePublished.class,
          SaidBeforePublished.class,
          WordingInText.class,
          AsOfNotBeforeWhen.class,
          DistinctFigures.class,
          FiguresConsistent.class,
          PartNotAboveWhole.class,
          AddresseesWithoutSource.class,
          DirectMatchesAnchors.class,
          InsertionsAsPrinted.class,
          VerbatimInText.class,
          VerbatimMatchesAnchors.class,
          WithoutOuterMarks.class,
          EventTargetsListed.class,
          UntilNotBeforeWhen.class,
          DistinctSources.class,
          SpanLength.class);

  /** What a type must have to be built at all. */
  private static final Map<Class<?>, List<ObjectNode>> INVARIANTS =
      Map.of(
          Article.class,
          List.of(single("published"), single("modified"), single("embargoedUntil")),
          Correction.class,
          List.of(single("published")),
          TimeExpression.class,
          List.of(anyOf(present("wording"), present("value"))),
          Count.class,
          List.of(
              anyOf(
                  present("low"),
                  present("best"),
                  present("high"),
                  present("wording"),
                  present("absentReason")),
              when(present("absentReason"), allOf(absent("low"), absent("best"), absent("high")))));

  private RuleFragments() {}

  /** The rules that a schema can say. */
  static Set<Class<? extends Annotation>> said() {
    return SAID.keySet();
  }

  /** What a schema says of a rule; nothing if it is one of those that it cannot say. */
  static List<ObjectNode> of(Class<? extends Annotation> rule) {
    return SAID.getOrDefault(rule, List.of());
  }

  /** What every object of a type has, besides what each of its properties must be. */
  static List<ObjectNode> invariants(Class<?> type) {
    return INVARIANTS.getOrDefault(type, List.of());
  }

  /** A date that is not an interval, a century or a season, and has no unspecified digits. */
  private static ObjectNode single(String property) {
    ObjectNode single = JSON.objectNode();
    ObjectNode other = single.putObject("properties").putObject(property).putObject("not");
    other.put("type", "string").put("pattern", "[/X]|^-?[0-9]{2}$|^-?[0-9]{4}-2[1-4][?~%]?$");
    return single;
  }

  private static ObjectNode personCountsOne() {
    ObjectNode one = JSON.objectNode();
    ObjectNode numbers = one.putObject("properties");
    numbers.putObject("low").put("maximum", 1);
    numbers.putObject("best").putArray("enum").add(1).addNull();
    numbers.putObject("high").put("minimum", 1);
    return when(
        allOf(
            having("victims", having("type", JSON.objectNode().put("const", "person"))),
            having("count", not(having("estimated", JSON.objectNode().put("const", true))))),
        having("count", one));
  }

  private static List<ObjectNode> partsWithinWhole() {
    return Arrays.stream(Outcome.values())
        .map(
            later ->
                when(
                    containing("including", containing("outcomes", codes(later))),
                    containing(
                        "outcomes",
                        codes(those(Outcome.class, whole -> whole.mayTurnInto(later))))))
        .toList();
  }

  private static <E extends Enum<E> & Coded> List<E> those(Class<E> type, Predicate<E> which) {
    return Stream.of(type.getEnumConstants()).filter(which).toList();
  }

  static ObjectNode when(ObjectNode condition, ObjectNode consequence) {
    ObjectNode rule = JSON.objectNode();
    rule.set("if", condition);
    rule.set("then", consequence);
    return rule;
  }

  static ObjectNode anyOf(ObjectNode... options) {
    ObjectNode any = JSON.objectNode();
    any.putArray("anyOf").addAll(List.of(options));
    return any;
  }

  private static ObjectNode allOf(ObjectNode... parts) {
    ObjectNode all = JSON.objectNode();
    all.putArray("allOf").addAll(List.of(parts));
    return all;
  }

  private static ObjectNode not(ObjectNode what) {
    ObjectNode not = JSON.objectNode();
    not.set("not", what);
    return not;
  }

  /** An object that has the property, like that; null is none. */
  private static ObjectNode having(String property, ObjectNode value) {
    ObjectNode having = JSON.objectNode().put("type", "object");
    having.putObject("properties").set(property, value);
    having.putArray("required").add(property);
    return having;
  }

  /** The property is there, and is not null. */
  static ObjectNode present(String property) {
    return having(property, not(JSON.objectNode().put("type", "null")));
  }

  private static ObjectNode absent(String property) {
    ObjectNode absent = JSON.objectNode();
    absent.putObject("properties").putObject(property).put("type", "null");
    return absent;
  }

  /** The list is there, and has an element. */
  static ObjectNode filled(String property) {
    return having(property, atLeast(1));
  }

  private static ObjectNode empty(String property) {
    ObjectNode empty = JSON.objectNode();
    empty.putObject("properties").putObject(property).put("maxItems", 0);
    return empty;
  }

  private static ObjectNode atLeast(int elements) {
    return JSON.objectNode().put("type", "array").put("minItems", elements);
  }

  private static ObjectNode containing(String property, ObjectNode element) {
    ObjectNode array = JSON.objectNode().put("type", "array");
    array.set("contains", element);
    return having(property, array);
  }

  private static ObjectNode is(String property, Coded... codes) {
    return is(property, List.of(codes));
  }

  private static ObjectNode is(String property, List<? extends Coded> codes) {
    return having(property, codes(codes));
  }

  private static ObjectNode isNot(String property, Coded... codes) {
    return not(is(property, codes));
  }

  private static ObjectNode codes(Coded... codes) {
    return codes(List.of(codes));
  }

  private static ObjectNode codes(List<? extends Coded> codes) {
    ObjectNode schema = JSON.objectNode();
    if (codes.size() == 1) {
      return schema.put("const", codes.get(0).code());
    }
    ArrayNode constants = schema.putArray("enum");
    codes.forEach(code -> constants.add(code.code()));
    return schema;
  }
}
