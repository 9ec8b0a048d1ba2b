package io.github.copydesk;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.AgeGroup;
import io.github.copydesk.actor.Country;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.GroupStatus;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.OrganizationKind;
import io.github.copydesk.actor.Person;
import io.github.copydesk.actor.Position;
import io.github.copydesk.actor.Sex;
import io.github.copydesk.actor.UnnamedSource;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.article.ArticleStatus;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Contributor;
import io.github.copydesk.article.ContributorRole;
import io.github.copydesk.article.Correction;
import io.github.copydesk.article.CorrectionKind;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.DigitalSource;
import io.github.copydesk.article.MediaItem;
import io.github.copydesk.article.MediaKind;
import io.github.copydesk.article.Subject;
import io.github.copydesk.article.SubjectKind;
import io.github.copydesk.article.SubjectRelation;
import io.github.copydesk.basics.AbsentReason;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.basics.Location;
import io.github.copydesk.basics.LocationRelation;
import io.github.copydesk.basics.Place;
import io.github.copydesk.basics.PlaceKind;
import io.github.copydesk.casualty.CasualtyFigure;
import io.github.copydesk.casualty.CasualtyReport;
import io.github.copydesk.casualty.CasualtyScope;
import io.github.copydesk.casualty.Means;
import io.github.copydesk.casualty.Outcome;
import io.github.copydesk.casualty.Severity;
import io.github.copydesk.quote.Question;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.quote.QuoteKind;
import io.github.copydesk.quote.QuoteMarks;
import io.github.copydesk.sanction.LegalBasis;
import io.github.copydesk.sanction.Programme;
import io.github.copydesk.sanction.Sanction;
import io.github.copydesk.sanction.SanctionChange;
import io.github.copydesk.sanction.SanctionEvent;
import io.github.copydesk.sanction.SanctionMeasure;
import io.github.copydesk.sanction.SanctionMeasureKind;
import io.github.copydesk.sanction.SanctionStage;
import io.github.copydesk.sanction.SanctionTarget;
import io.github.copydesk.sanction.SanctionTargetKind;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.Evidence;
import io.github.copydesk.source.EvidenceKind;
import io.github.copydesk.source.Extraction;
import io.github.copydesk.source.ExtractionMethod;
import io.github.copydesk.source.Medium;
import io.github.copydesk.source.SpeechAct;
import io.github.copydesk.source.Verification;
import io.github.copydesk.source.VerificationAspect;
import io.github.copydesk.source.VerificationStatus;
import io.github.copydesk.text.TextAnchor;
import io.github.copydesk.text.TextPart;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeExpression;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * Values of every type for jqwik, each attribute sometimes present, nested up to the allowed depth.
 * They can all be built and written as JSON, but most break rules over several attributes: a quote
 * need not occur in its article.
 *
 * <p>They are made by {@link Dice} instead of jqwik's combinators, which take a second for one
 * article. Shrinking looks for smaller values that fail as well.
 */
public final class Arbitraries {
  private static final Map<Class<?>, Function<Dice, ?>> REGISTRY = new LinkedHashMap<>();

  static {
    register(Identifier.class, Dice::identifier);
    register(Count.class, Dice::count);
    register(Place.class, Dice::place);
    register(Location.class, Dice::location);
    register(TextSpan.class, Dice::textSpan);
    register(TextAnchor.class, Dice::textAnchor);
    register(TimeExpression.class, Dice::timeExpression);
    register(Country.class, Dice::country);
    register(Organization.class, Dice::organization);
    register(Group.class, Dice::group);
    register(UnnamedSource.class, Dice::unnamedSource);
    register(Position.class, Dice::position);
    register(Person.class, Dice::person);
    register(Actor.class, Dice::actor);
    register(Verification.class, Dice::verification);
    register(Evidence.class, Dice::evidence);
    register(Extraction.class, Dice::extraction);
    register(Attribution.class, Dice::attribution);
    register(Question.class, Dice::question);
    register(Quote.class, Dice::quote);
    register(CasualtyFigure.class, Dice::casualtyFigure);
    register(CasualtyReport.class, Dice::casualtyReport);
    register(SanctionTarget.class, Dice::sanctionTarget);
    register(SanctionMeasure.class, Dice::sanctionMeasure);
    register(SanctionEvent.class, Dice::sanctionEvent);
    register(Programme.class, Dice::programme);
    register(LegalBasis.class, Dice::legalBasis);
    register(Sanction.class, Dice::sanction);
    register(Contributor.class, Dice::contributor);
    register(Byline.class, Dice::byline);
    register(Dateline.class, Dice::dateline);
    register(Correction.class, Dice::correction);
    register(Subject.class, Dice::subject);
    register(MediaItem.class, Dice::mediaItem);
    register(Article.class, Dice::article);
  }

  private Arbitraries() {}

  private static <T> void register(Class<T> type, Function<Dice, T> maker) {
    REGISTRY.put(type, maker);
  }

  /** All value types and {@link Actor}, in the order of the packages. */
  public static Set<Class<?>> types() {
    return Collections.unmodifiableSet(REGISTRY.keySet());
  }

  /** Values of one type. */
  public static <T> Arbitrary<T> of(Class<T> type) {
    Function<Dice, ?> maker = REGISTRY.get(type);
    if (maker == null) {
      throw new IllegalArgumentException("no arbitrary of " + type.getSimpleName());
    }
    return thrown(dice -> type.cast(maker.apply(dice)));
  }

  /** Values of any type, each as often as the others. */
  public static Arbitrary<Object> anything() {
    List<Function<Dice, ?>> makers = List.copyOf(REGISTRY.values());
    return thrown(dice -> dice.oneOf(makers).apply(dice));
  }

  /**
   * Values of any type, sometimes with something wrong that a rule on a single attribute finds: a
   * text without visible characters, an unknown country, half of an address.
   */
  public static Arbitrary<Object> careless() {
    List<Function<Dice, ?>> makers = List.copyOf(REGISTRY.values());
    return thrown(dice -> dice.oneOf(makers).apply(dice.careless()));
  }

  /** As {@link #careless()}, of one type. */
  public static <T> Arbitrary<T> careless(Class<T> type) {
    Function<Dice, ?> maker = REGISTRY.get(type);
    return thrown(dice -> type.cast(maker.apply(dice.careless())));
  }

  /** Text with visible characters, in many scripts, without controls and unpaired surrogates. */
  public static Arbitrary<String> texts() {
    return thrown(Dice::text);
  }

  /** Extensions with nested lists and maps, nulls, and numbers whose spelling matters. */
  public static Arbitrary<Extensions> extensions() {
    return thrown(Dice::extensions);
  }

  /** Dates in every notation that {@link EdtfDate} accepts. */
  public static Arbitrary<EdtfDate> edtfDates() {
    return thrown(Dice::edtfDate);
  }

  /** Date-times in years 1 to 9999 with an offset in whole minutes. */
  public static Arbitrary<OffsetDateTime> offsetDateTimes() {
    return thrown(Dice::offsetDateTime);
  }

  private static <T> Arbitrary<T> thrown(Function<Dice, T> maker) {
    return net.jqwik.api.Arbitraries.fromGenerator(
        random -> new Throw<>(maker, random.nextLong(), Dice.RICHEST));
  }

  /** A value made from a seed; it shrinks to others with less in them. */
  private record Throw<T>(Function<Dice, T> maker, long seed, int richness)
      implements Shrinkable<T> {
    @Override
    public T value() {
      return maker.apply(new Dice(new Random(seed), richness));
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
      return IntStream.range(0, richness)
          .boxed()
          .flatMap(
              poorer -> IntStream.range(0, 8).mapToObj(i -> new Throw<>(maker, seed + i, poorer)));
    }

    @Override
    public ShrinkingDistance distance() {
      return ShrinkingDistance.of(richness);
    }
  }

  /** Makes one value of each type from random numbers. */
  private static final class Dice {
    static final int RICHEST = 5;

    private static final List<String> RANGES =
        List.of(
            "az",
            "az",
            "az",
            "az",
            "az",
            "az",
            "\u00c0\u024f",
            "\u0410\u044f",
            "\u0621\u064a",
            "\uac00\ud7a3",
            "\u0300\u036f",
            "\ud83d\ude00\ud83d\ude4f", // emoticons
            "\ud840\udc00\ud869\uded6"); // CJK extension B
    private static final String SINGLE =
        "   “”‘’„«»–—….,:;!?()-'\"\\/{}[]$%<>&#=`\t\n"
            // no-break and zero-width characters, bidi marks, separators, the edges of the planes
            + "\u00a0\u200b\u200d\u202e\u2066\u2028\u2029\u2060\u3000\ufeff\ufffd\ue000\ud7ff\uffff"
            + "\ud83c\uddfa\udbff\udfff";

    private final Random random;
    private final int richness;
    private boolean careless;

    Dice(Random random, int richness) {
      this.random = random;
      this.richness = richness;
    }

    Dice careless() {
      careless = true;
      return this;
    }

    // how often and how many

    private boolean oneIn(int times) {
      return random.nextInt(times) == 0;
    }

    /** From low to high, both inclusive. */
    private long between(long low, long high) {
      return low + Math.floorMod(random.nextLong(), high - low + 1);
    }

    private int between(int low, int high) {
      return low + random.nextInt(high - low + 1);
    }

    private <T> T oneOf(List<? extends T> values) {
      return values.get(random.nextInt(values.size()));
    }

    private <E extends Enum<E>> E constant(Class<E> type) {
      return oneOf(List.of(type.getEnumConstants()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
      return random.nextInt(2 * RICHEST) < richness ? Optional.of(value.get()) : Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> maybe(Class<E> type) {
      return maybe(() -> constant(type));
    }

    private <T> List<T> many(int min, int max, Supplier<T> element) {
      int size = min + random.nextInt(1 + (max - min) * richness / RICHEST);
      return Stream.generate(element).limit(size).toList();
    }

    /** None, one or two. */
    private <T> List<T> few(Supplier<T> element) {
      return many(0, 2, element);
    }

    /** One, two or three. */
    private <T> List<T> some(Supplier<T> element) {
      return many(1, 3, element);
    }

    private <E extends Enum<E>> Set<E> constants(int min, Class<E> type) {
      Set<E> set = EnumSet.noneOf(type);
      set.addAll(many(min, 4, () -> constant(type)));
      return set;
    }

    /** A value alone, within another, or nested to the full depth. */
    private <T> T chain(Supplier<? extends T> link, int depth, BinaryOperator<T> nest) {
      int length =
          richness < 2 ? 1 : oneIn(16) ? depth : Math.min(depth, oneOf(List.of(1, 1, 1, 2, 2, 3)));
      T value = link.get();
      for (int i = 1; i < length; i++) {
        value = nest.apply(link.get(), value);
      }
      return value;
    }

    /** A correct value; for a careless author, sometimes a wrong one. */
    private <T> T right(T value, List<? extends T> wrong) {
      return careless && oneIn(12) ? oneOf(wrong) : value;
    }

    // texts and numbers

    /** Any text; for a careless author, it may have no visible characters. */
    private String anyText() {
      return right(text(), List.of("", "\u200b", "\r", "a\u0000", "\ud83d"));
    }

    String text() {
      StringBuilder text = new StringBuilder();
      int length = oneIn(12) && richness > 2 ? between(60, 200) : between(0, 2 + 2 * richness);
      int visible = between(0, length);
      for (int i = 0; i <= length; i++) {
        text.appendCodePoint(i == visible ? between('a', 'z') : codePoint());
      }
      return text.toString();
    }

    private int codePoint() {
      if (oneIn(4)) {
        return oneOf(SINGLE.codePoints().boxed().toList());
      }
      int[] ends = oneOf(RANGES).codePoints().toArray();
      return between(ends[0], ends[1]);
    }

    private String digits(int min, int max) {
      StringBuilder digits = new StringBuilder();
      for (int i = between(min, max); i > 0; i--) {
        digits.append(between(0, 9));
      }
      return digits.toString();
    }

    /** Never spelled like an integer; at most 60 digits, an exponent within 90. */
    private BigDecimal decimal() {
      return oneIn(2)
          ? new BigDecimal(new BigInteger((oneIn(2) ? "-" : "") + digits(1, 54)), between(1, 36))
          : new BigDecimal(
              oneOf(List.of("1.10", "0.0", "-0.000", "1E+2", "-1.5E-7", "1E-90", "9.9E+90")));
    }

    private BigDecimal degrees(int max) {
      return switch (between(0, 7)) {
        case 0 -> new BigDecimal(oneOf(List.of("0", "-0.000", "9E+1", "1E-80", "-1.5E-7")));
        case 1 -> BigDecimal.valueOf(oneIn(2) ? max : -max);
        default ->
            right(
                BigDecimal.valueOf(between(-max * 100_000, max * 100_000), 5),
                List.of(new BigDecimal("180.5"), new BigDecimal("-181")));
      };
    }

    /** From 0 to 1. */
    private BigDecimal share() {
      return oneIn(2)
          ? right(
              BigDecimal.valueOf(between(0, 100), 2),
              List.of(new BigDecimal("-0.1"), new BigDecimal("1.01")))
          : new BigDecimal(oneOf(List.of("0", "1", "1.000", "1E-90", "0.0")));
    }

    private long number() {
      return switch (between(0, 9)) {
        case 0 -> between(0, Long.MAX_VALUE - 1);
        case 1 -> oneOf(List.of(0L, 1L, (1L << 53) + 1, Long.MAX_VALUE));
        default -> between(0L, 100L);
      };
    }

    private URI webUrl() {
      return right(rightWebUrl(), List.of(URI.create("ftp://a.example/"), URI.create("a.html")));
    }

    private URI rightWebUrl() {
      return URI.create(
          oneOf(
              List.of(
                  "https://news.example/a/1",
                  "http://news.example",
                  "HTTPS://News.Example:8443/a%20b/%ED%95%9C?q=1&r=%2F#top",
                  "https://user@[2001:db8::1]/",
                  "http://a.example/;p=1/../x?")));
    }

    private URI absoluteUri() {
      return oneIn(2)
          ? right(rightWebUrl(), List.of(URI.create("a/1")))
          : URI.create(oneOf(List.of("urn:newsml:news.example:1", "tag:news.example,2024:a/1")));
    }

    private String countryCode() {
      return right(
          oneOf(List.of("UA", "RU", "KP", "KR", "US", "XK", "SU")), List.of("ua", "ZZ", "UKR", ""));
    }

    private String language() {
      return right(
          oneOf(List.of("en", "ko", "pt-BR", "zh-Hant-TW", "de-CH-1996", "x-desk", "und")),
          List.of("en_US", ""));
    }

    Extensions extensions() {
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      for (int i = between(0, richness); i > 0; i--) {
        values.put(extensionKey(), extensionValue(3));
      }
      return Extensions.copyOf(values);
    }

    private String extensionKey() {
      return oneIn(3)
          ? oneOf(List.of("https://desk.example/%20?q=1#a", "x-desk:\ud83d\ude00", "a:b:c"))
          : oneOf(List.of("x-desk", "y.2+z", "urn:example"))
              + ":"
              + oneOf(List.of("slug", "É", "한/", "-_", "0", "\""))
              + digits(0, 2);
    }

    private @Nullable Object extensionValue(int depth) {
      return switch (between(0, depth == 0 ? 8 : 12)) {
        case 0 -> null;
        case 1 -> oneIn(2);
        case 2 -> random.nextLong();
        case 3 -> oneOf(List.of(Long.MAX_VALUE, Long.MIN_VALUE, 0L));
        case 4 -> decimal();
        case 5 -> new BigDecimal("12345678901234567890");
        case 6 -> "";
        case 7 -> text();
        case 8 -> Extensions.number(oneOf(List.of("1e5", "-0", "1.0E+2", "0e0", "-12E-3")));
        case 9, 10 -> {
          List<@Nullable Object> list = new ArrayList<>();
          for (int i = between(0, 3); i > 0; i--) {
            list.add(extensionValue(depth - 1));
          }
          yield list;
        }
        default -> {
          Map<String, @Nullable Object> map = new LinkedHashMap<>();
          for (int i = between(0, 3); i > 0; i--) {
            map.put(oneIn(6) ? "" : text(), extensionValue(depth - 1));
          }
          yield map;
        }
      };
    }

    // times

    private LocalDate day() {
      return oneIn(5) ? day(-9999, 9999) : day(1990, 2030);
    }

    private LocalDate day(int firstYear, int lastYear) {
      return LocalDate.ofEpochDay(
          between(
              LocalDate.of(firstYear, 1, 1).toEpochDay(),
              LocalDate.of(lastYear, 12, 31).toEpochDay()));
    }

    private LocalDateTime dateTime() {
      return (oneIn(5) ? day(1, 9999) : day(2000, 2029))
          .atStartOfDay()
          .plusSeconds(oneIn(6) ? 86_399 : between(0, 86_399))
          .plusNanos(oneOf(List.of(0, 0, 0, 500_000_000, 1, between(0, 999_999_999))));
    }

    OffsetDateTime offsetDateTime() {
      int minutes = oneIn(2) ? 0 : between(-12 * 60, 14 * 60);
      return dateTime().atOffset(ZoneOffset.ofTotalSeconds(60 * minutes));
    }

    private Instant instant() {
      return dateTime().toInstant(ZoneOffset.UTC);
    }

    /** As something can be published on it. */
    EdtfDate singleDate() {
      return switch (between(0, 4)) {
        case 0 -> EdtfDate.parse(without(between(0, 2), day()) + qualifier());
        case 1 -> EdtfDate.parse(day() + "T10:30:00" + oneOf(List.of("", ".50Z", "+00:00")));
        default -> EdtfDate.of(offsetDateTime());
      };
    }

    EdtfDate edtfDate() {
      return EdtfDate.parse(
          switch (between(0, 10)) {
            case 0 -> without(between(1, 2), day()) + qualifier();
            case 1 ->
                oneOf(List.of("00", "19", "99", "-01", "-99", "0000", "-0043", "-9999", "9999"));
            case 2 ->
                day()
                    + oneOf(List.of("T00:00:00", "T10:30:00", "T23:59:59", "T24:00:00"))
                    + oneOf(
                        List.of(
                            "", "Z", "+00:00", "+09:00", "-12:00", "+14:00", "-00:15", "+14",
                            "-12"));
            case 3 -> day() + "T19:30:00." + digits(1, 9) + "Z";
            case 4, 5 -> {
              LocalDate a = day();
              LocalDate b = day();
              yield end(a.isBefore(b) ? a : b) + "/" + end(a.isBefore(b) ? b : a);
            }
            case 6 -> unspecified(day()) + qualifier();
            case 7 -> without(2, day()) + "-" + between(21, 24) + qualifier();
            case 8 -> longYear() + qualifier();
            default -> day() + qualifier();
          });
    }

    /** One end of an interval. */
    private String end(LocalDate day) {
      return oneIn(4) ? oneOf(List.of("", "..")) : without(between(0, 2), day) + qualifier();
    }

    private String qualifier() {
      return oneOf(List.of("", "", "", "?", "~", "%"));
    }

    private String longYear() {
      return "Y" + (oneIn(2) ? "-" : "") + between(1, 9) + digits(4, 8);
    }

    /** A day with unspecified digits. */
    private String unspecified(LocalDate day) {
      String text = day.toString();
      String year = text.substring(0, text.length() - 6);
      return switch (between(0, 4)) {
        case 0 -> oneOf(List.of("XXXX", "XXXX-XX", "XXXX-XX-XX"));
        case 1 -> year.substring(0, year.length() - 1) + "X";
        case 2 -> year.substring(0, year.length() - 2) + "XX";
        case 3 -> year + oneOf(List.of("-XX", "-XX-XX"));
        default -> without(1, day) + "-XX";
      };
    }

    /** A day without its last fields. */
    private static String without(int fields, LocalDate day) {
      String text = day.toString();
      return text.substring(0, text.length() - 3 * fields);
    }

    TimeExpression timeExpression() {
      Optional<EdtfDate> value = maybe(this::edtfDate);
      return TimeExpression.builder()
          .value(value)
          .wording(value.isEmpty() || oneIn(2) ? Optional.of(text()) : Optional.empty())
          .build();
    }

    // basics and text

    Identifier identifier() {
      return Identifier.of(
          oneOf(List.of("wikidata", "geonames", "ofac-sdn", "uri", "x", "a1+b.c-d")),
          oneIn(3) ? oneOf(List.of("Q30", "https://a.example/1", ":", "a:b")) : text());
    }

    Count count() {
      return switch (between(0, 5)) {
        case 0 -> Count.worded(text());
        case 1 ->
            Count.builder()
                .absentReason(constant(AbsentReason.class))
                .wording(maybe(this::anyText))
                .build();
        default -> {
          long[] sorted = {number(), number(), number()};
          Arrays.sort(sorted);
          int present = between(1, 7);
          yield Count.builder()
              .low(present(present & 1, sorted[0]))
              .best(present(present & 2, sorted[1]))
              .high(present(present & 4, sorted[2]))
              .estimated(oneIn(4))
              .wording(maybe(this::anyText))
              .build();
        }
      };
    }

    private static OptionalLong present(int bit, long number) {
      return bit == 0 ? OptionalLong.empty() : OptionalLong.of(number);
    }

    Place place() {
      return chain(
          () ->
              Place.builder()
                  .name(anyText())
                  .kind(maybe(PlaceKind.class))
                  .countryCode(maybe(this::countryCode))
                  .latitude(maybe(() -> degrees(90)))
                  .longitude(maybe(() -> degrees(180)))
                  .identifiers(few(this::identifier))
                  .build(),
          Place.MAX_DEPTH,
          (in, out) -> in.toBuilder().within(out).build());
    }

    Location location() {
      return Location.builder()
          .relation(constant(LocationRelation.class))
          .places(some(this::place))
          .build();
    }

    TextSpan textSpan() {
      return TextSpan.of(oneIn(8) ? between(0, Integer.MAX_VALUE - 1000) : between(0, 999), text());
    }

    TextAnchor textAnchor() {
      TextAnchor.Builder anchor =
          TextAnchor.builder()
              .part(constant(TextPart.class))
              .prefix(maybe(this::anyText))
              .suffix(maybe(this::anyText));
      int end = 0;
      for (int i = between(1, 3); i > 0; i--) {
        TextSpan span = TextSpan.of(end + between(0, 500), text());
        anchor.addSpans(span);
        end = span.getEnd();
      }
      return anchor.build();
    }

    // actors

    Country country() {
      return Country.builder()
          .name(anyText())
          .code(maybe(this::countryCode))
          .identifiers(few(this::identifier))
          .build();
    }

    Organization organization() {
      return chain(
          this::flatOrganization, Actor.MAX_DEPTH, (in, out) -> in.toBuilder().parent(out).build());
    }

    private Organization flatOrganization() {
      return Organization.builder()
          .name(anyText())
          .aliases(few(this::anyText))
          .kind(maybe(OrganizationKind.class))
          .country(maybe(this::countryCode))
          .identifiers(few(this::identifier))
          .build();
    }

    Group group() {
      return group(maybe(() -> actor(Actor.MAX_DEPTH - 1)));
    }

    private Group group(Optional<Actor> affiliation) {
      return Group.builder()
          .description(anyText())
          .affiliation(affiliation)
          .size(maybe(this::count))
          .status(maybe(GroupStatus.class))
          .sex(maybe(Sex.class))
          .age(maybe(AgeGroup.class))
          .build();
    }

    UnnamedSource unnamedSource() {
      return unnamedSource(maybe(() -> actor(Actor.MAX_DEPTH - 1)));
    }

    private UnnamedSource unnamedSource(Optional<Actor> affiliation) {
      return UnnamedSource.builder()
          .description(anyText())
          .affiliation(affiliation)
          .reason(maybe(this::anyText))
          .build();
    }

    Position position() {
      return position(maybe(this::actor));
    }

    private Position position(Optional<Actor> organization) {
      return Position.builder()
          .title(maybe(this::anyText))
          .rank(maybe(this::anyText))
          .organization(organization)
          .during(maybe(this::timeExpression))
          .build();
    }

    Person person() {
      return person(maybe(() -> actor(Actor.MAX_DEPTH - 1)));
    }

    private Person person(Optional<Actor> organization) {
      return Person.builder()
          .name(anyText())
          .aliases(few(this::anyText))
          .positions(few(() -> position(organization)))
          .nationality(maybe(this::countryCode))
          .born(maybe(this::edtfDate))
          .identifiers(few(this::identifier))
          .build();
    }

    Actor actor() {
      return actor(Actor.MAX_DEPTH);
    }

    private Actor actor(int depth) {
      return chain(() -> actor(Optional.empty()), depth, (in, out) -> actor(Optional.of(out)));
    }

    /** An actor who serves another one, if there is one and the kind of actor allows it. */
    private Actor actor(Optional<Actor> outer) {
      return switch (between(0, 4)) {
        case 0 -> group(outer);
        case 1 -> unnamedSource(outer);
        case 2 -> person(outer);
        case 3 -> outer.isPresent() ? actor(outer) : country();
        default ->
            flatOrganization().toBuilder()
                .parent(outer.filter(Organization.class::isInstance).map(Organization.class::cast))
                .build();
      };
    }

    // sources

    Verification verification() {
      Map<VerificationAspect, VerificationStatus> aspects = new EnumMap<>(VerificationAspect.class);
      constants(0, VerificationAspect.class)
          .forEach(aspect -> aspects.put(aspect, constant(VerificationStatus.class)));
      return Verification.builder()
          .status(constant(VerificationStatus.class))
          .aspects(aspects)
          .verifier(maybe(this::actor))
          .reason(maybe(this::anyText))
          .rating(maybe(this::anyText))
          .date(maybe(this::timeExpression))
          .url(maybe(this::webUrl))
          .title(maybe(this::anyText))
          .build();
    }

    Evidence evidence() {
      return Evidence.builder()
          .kind(constant(EvidenceKind.class))
          .description(anyText())
          .producer(maybe(this::actor))
          .published(maybe(this::timeExpression))
          .url(maybe(this::webUrl))
          .verification(maybe(this::verification))
          .build();
    }

    Extraction extraction() {
      return Extraction.builder()
          .method(constant(ExtractionMethod.class))
          .tool(maybe(this::anyText))
          .confidence(maybe(this::share))
          .at(maybe(this::instant))
          .build();
    }

    Attribution attribution() {
      return chain(
          () ->
              Attribution.builder()
                  .sources(some(this::actor))
                  .act(constant(SpeechAct.class))
                  .cue(maybe(this::anyText))
                  .medium(maybe(Medium.class))
                  .occasion(maybe(this::anyText))
                  .when(maybe(this::timeExpression))
                  .url(maybe(this::webUrl))
                  .build(),
          Attribution.MAX_DEPTH,
          (in, out) -> in.toBuilder().via(out).build());
    }

    // statements

    Question question() {
      return Question.builder().topic(anyText()).asker(maybe(this::actor)).build();
    }

    Quote quote() {
      return Quote.builder()
          .kind(constant(QuoteKind.class))
          .text(anyText())
          .verbatim(few(this::anyText))
          .marks(constant(QuoteMarks.class))
          .attribution(attribution())
          .addressees(few(this::actor))
          .inResponseTo(maybe(this::question))
          .language(maybe(this::language))
          .translatedFrom(maybe(this::language))
          .anchors(few(this::textAnchor))
          .verifications(few(this::verification))
          .extraction(maybe(this::extraction))
          .extensions(extensions())
          .build();
    }

    CasualtyFigure casualtyFigure() {
      return chain(
          () ->
              CasualtyFigure.builder()
                  .outcomes(constants(1, Outcome.class))
                  .outcomeWording(maybe(this::anyText))
                  .severity(maybe(Severity.class))
                  .count(count())
                  .victims(maybe(this::actor))
                  .where(maybe(this::location))
                  .build(),
          CasualtyFigure.MAX_DEPTH,
          (whole, part) ->
              whole.toBuilder()
                  .addIncluding(part)
                  .addIncluding(CasualtyFigure.of(count(), constant(Outcome.class)))
                  .build());
    }

    /** One of figures that may contradict each other. */
    private CasualtyFigure plainFigure() {
      Count count = Count.exactly(between(0, 9));
      return switch (between(0, 2)) {
        case 0 -> CasualtyFigure.of(count, Outcome.KILLED);
        case 1 -> CasualtyFigure.of(count, Outcome.WOUNDED);
        default -> CasualtyFigure.of(count, Outcome.KILLED, Outcome.WOUNDED);
      };
    }

    CasualtyReport casualtyReport() {
      return CasualtyReport.builder()
          .figures(oneIn(8) ? many(3, 3, this::plainFigure) : some(this::casualtyFigure))
          .when(maybe(this::timeExpression))
          .where(maybe(this::location))
          .asOf(maybe(this::timeExpression))
          .scope(constant(CasualtyScope.class))
          .responsible(few(this::actor))
          .parties(few(this::actor))
          .means(maybe(Means.class))
          .cause(maybe(this::anyText))
          .evidence(few(this::evidence))
          .incident(maybe(this::identifier))
          .attribution(attribution())
          .anchors(few(this::textAnchor))
          .verifications(few(this::verification))
          .extraction(maybe(this::extraction))
          .extensions(extensions())
          .build();
    }

    SanctionTarget sanctionTarget() {
      return SanctionTarget.builder()
          .kind(constant(SanctionTargetKind.class))
          .description(maybe(this::anyText))
          .actor(maybe(this::actor))
          .place(maybe(this::place))
          .listIds(few(this::identifier))
          .reasons(maybe(this::anyText))
          .build();
    }

    SanctionMeasure sanctionMeasure() {
      return SanctionMeasure.builder()
          .kind(constant(SanctionMeasureKind.class))
          .wording(maybe(this::anyText))
          .since(maybe(this::timeExpression))
          .build();
    }

    SanctionEvent sanctionEvent() {
      return sanctionEvent(this::sanctionTarget);
    }

    private SanctionEvent sanctionEvent(Supplier<SanctionTarget> target) {
      return SanctionEvent.builder()
          .change(constant(SanctionChange.class))
          .stage(constant(SanctionStage.class))
          .wording(maybe(this::anyText))
          .when(timeExpression())
          .until(maybe(this::timeExpression))
          .by(few(this::actor))
          .targets(few(target))
          .note(maybe(this::anyText))
          .build();
    }

    Programme programme() {
      return Programme.builder()
          .name(anyText())
          .identifier(maybe(this::identifier))
          .url(maybe(this::webUrl))
          .build();
    }

    LegalBasis legalBasis() {
      return LegalBasis.builder()
          .title(anyText())
          .number(maybe(this::anyText))
          .date(maybe(this::timeExpression))
          .url(maybe(this::webUrl))
          .build();
    }

    Sanction sanction() {
      List<SanctionTarget> targets = some(this::sanctionTarget);
      Supplier<SanctionTarget> listed = () -> right(oneOf(targets), List.of(sanctionTarget()));
      return Sanction.builder()
          .authorities(some(this::actor))
          .targets(targets)
          .measures(few(this::sanctionMeasure))
          .programmes(few(this::programme))
          .legalBases(few(this::legalBasis))
          .purpose(maybe(this::anyText))
          .additional(oneIn(2))
          .events(few(() -> sanctionEvent(listed)))
          .attribution(attribution())
          .anchors(few(this::textAnchor))
          .verifications(few(this::verification))
          .extraction(maybe(this::extraction))
          .extensions(extensions())
          .build();
    }

    // article

    Contributor contributor() {
      return Contributor.of(actor(), constant(ContributorRole.class));
    }

    Byline byline() {
      return Byline.builder()
          .text(maybe(this::anyText))
          .contributors(few(this::contributor))
          .build();
    }

    Dateline dateline() {
      return Dateline.builder()
          .text(anyText())
          .place(maybe(this::place))
          .date(maybe(this::timeExpression))
          .agency(maybe(this::organization))
          .build();
    }

    Correction correction() {
      return Correction.builder()
          .kind(constant(CorrectionKind.class))
          .text(anyText())
          .published(maybe(this::singleDate))
          .before(maybe(this::anyText))
          .after(maybe(this::anyText))
          .build();
    }

    Subject subject() {
      return Subject.builder()
          .name(anyText())
          .kind(maybe(SubjectKind.class))
          .identifiers(few(this::identifier))
          .relation(maybe(SubjectRelation.class))
          .relevance(maybe(this::share))
          .extraction(maybe(this::extraction))
          .build();
    }

    MediaItem mediaItem() {
      return MediaItem.builder()
          .kind(constant(MediaKind.class))
          .url(webUrl())
          .caption(maybe(this::anyText))
          .credit(maybe(this::anyText))
          .alternativeText(maybe(this::anyText))
          .rights(maybe(this::anyText))
          .width(maybe(this::pixels))
          .height(maybe(this::pixels))
          .digitalSource(maybe(DigitalSource.class))
          .build();
    }

    private int pixels() {
      return right(oneIn(8) ? Integer.MAX_VALUE : between(1, 4000), List.of(0, -1));
    }

    Article article() {
      return Article.builder()
          .id(maybe(this::absoluteUri))
          .version(oneIn(8) ? Integer.MAX_VALUE : right(between(1, 9), List.of(0, -1)))
          .status(constant(ArticleStatus.class))
          .kind(constant(ArticleKind.class))
          .language(language())
          .headline(anyText())
          .standfirst(maybe(this::anyText))
          .body(maybe(this::anyText))
          .bylines(few(this::byline))
          .dateline(maybe(this::dateline))
          .publisher(maybe(this::organization))
          .published(maybe(this::singleDate))
          .modified(maybe(this::singleDate))
          .embargoedUntil(maybe(this::singleDate))
          .url(maybe(this::webUrl))
          .section(maybe(this::anyText))
          .keywords(few(this::anyText))
          .subjects(few(this::subject))
          .media(few(this::mediaItem))
          .quotes(few(this::quote))
          .casualtyReports(few(this::casualtyReport))
          .sanctions(few(this::sanction))
          .corrections(few(this::correction))
          .identifiers(few(this::identifier))
          .rights(maybe(this::anyText))
          .digitalSource(maybe(DigitalSource.class))
          .extensions(extensions())
          .build();
    }
  }
}
