package io.github.copydesk.json.engine;

import io.github.copydesk.basics.Coded;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.internal.Countries;
import io.github.copydesk.internal.Shared;
import io.github.copydesk.internal.Texts;
import io.github.copydesk.time.EdtfDate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Codecs of values without parts. */
public final class Scalars {
  /** Any string, unchanged. */
  public static final Codec<String> TEXT = new Text();

  /** Text that is usually a country code. */
  public static final Codec<String> COUNTRY = new Country();

  static final Whole<Integer> WHOLE =
      new Whole<>(Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Math::toIntExact);

  /** An integer that fits in 32 bits. */
  public static final Codec<Integer> INT = WHOLE;

  /** An integer that fits in 64 bits. */
  static final Whole<Long> LONG =
      new Whole<>(Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, number -> number);

  /** True or false. */
  public static final Codec<Boolean> BOOLEAN = new Bool();

  /** A decimal that keeps the digits as written. */
  public static final Codec<BigDecimal> DECIMAL = new Decimal();

  /** A date and time in UTC. */
  public static final Codec<Instant> INSTANT = new Moment();

  /** A date as precise as it is known, in EDTF. */
  public static final Codec<EdtfDate> EDTF =
      new Formatted<>(
          () -> new Shape.Text(null, EdtfDate.PATTERN),
          text -> date(text, "2024-12-16, 2024-12 or 2024-12-14/2024-12-15"));

  /** A date that is a moment, a day, a month or a year, in EDTF. */
  public static final Codec<EdtfDate> SINGLE_DATE =
      new Formatted<>(() -> new Shape.Text(null, EdtfDate.SINGLE_PATTERN), Scalars::singleDate);

  /** {@code scheme:value}. */
  public static final Codec<Identifier> IDENTIFIER =
      new Formatted<>(() -> new Shape.Text(null, Identifier.PATTERN), Identifier::parse);

  /** A URI reference, kept as written. */
  public static final Codec<URI> URI_REFERENCE =
      new Formatted<>(() -> new Shape.Text("iri-reference", uriPattern()), Scalars::uri);

  private Scalars() {}

  /**
   * What {@link URI} allows in some part; which part may have what, the format tells. A loop of
   * loops, so that no engine uses recursion for it.
   */
  private static String uriPattern() {
    String spaces = "\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";
    String character = "[^\\u0000-\\u0020\"%<>\\\\^`{|}\\u007F-\\u00A0" + spaces + "]*";
    String escape = "%([0-9A-Fa-f]{2}|[0-9A-Za-z_.~-]*\\])"; // or the zone of an IPv6 address
    return "^" + character + "(" + escape + character + ")*$";
  }

  /** The constants of an enum, by their codes. */
  public static <E extends Enum<E> & Coded> Codec<E> coded(Class<E> type) {
    return new Constant<>(type);
  }

  private static EdtfDate date(String text, String examples) {
    try {
      return EdtfDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "expected a date such as " + examples + ": " + e.getMessage(), e);
    }
  }

  private static EdtfDate singleDate(String text) {
    EdtfDate date = date(text, "2024-12-16T09:30:00Z, 2024-12-16 or 2024-12");
    if (date.precision().isEmpty()) {
      throw new IllegalArgumentException(
          "expected a single moment, day, month or year, but found " + Words.quotedCode(text));
    }
    return date;
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      String where = e.getIndex() < 0 ? "" : ", at position " + e.getIndex();
      throw new IllegalArgumentException(
          "expected a URI such as https://news.example/a/1, but found "
              + Words.quoted(text)
              + ": "
              + Texts.excerpt(e.getReason())
              + where,
          e);
    }
  }

  /**
   * A value written as a string, which the function rejects by an exception with the message.
   *
   * @param form the shape, made when it is asked for: a program that only reads never does
   */
  private record Formatted<V>(Supplier<Shape> form, Function<String, V> parse) implements Codec<V> {
    @Override
    public Shape shape() {
      return form.get();
    }

    @Override
    public @Nullable V read(ReadContext in) {
      String text = TEXT.read(in);
      if (text == null || in.isHopeless()) {
        return null;
      }
      try {
        return parse.apply(text);
      } catch (IllegalArgumentException e) {
        in.rejected("value.format", e);
        return null;
      }
    }

    @Override
    public void write(WriteContext out, V value) {
      TEXT.write(out, value.toString());
    }
  }

  private static final class Text implements Codec<String> {
    @Override
    public @Nullable String read(ReadContext in) {
      if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
        in.reject("a string");
        return null;
      }
      String text = in.text();
      if (text.length() > in.limits().stringLength()) {
        in.report("limit.string-length", in.limits()::stringLengthMessage);
        return null;
      }
      int lone = in.loneSurrogate(text);
      if (lone >= 0) {
        in.report("json.lone-surrogate", () -> Words.loneSurrogate(text, lone));
        return null;
      }
      return Shared.text(text);
    }

    @Override
    public void write(WriteContext out, String text) {
      if (text.length() > out.limits().stringLength()) {
        throw out.rejected("limit.string-length", out.limits().stringLengthMessage());
      }
      int lone = Texts.loneSurrogate(text);
      if (lone >= 0) {
        throw out.rejected("json.lone-surrogate", Words.loneSurrogate(text, lone));
      }
      out.generator().writeString(text);
    }

    @Override
    public Shape shape() {
      return new Shape.Text(null, null);
    }
  }

  /**
   * Text in which every country code is one shared instance, because documents repeat them often.
   */
  private static final class Country implements Codec<String> {
    private final Codes<String> known =
        new Codes<>(
            Countries.ASSIGNED.stream().collect(Collectors.toMap(code -> code, code -> code)));

    @Override
    public @Nullable String read(ReadContext in) {
      if (in.parser().currentToken() == JsonToken.VALUE_STRING) {
        String code = in.code(known);
        if (code != null && code.length() <= in.limits().stringLength()) {
          return code;
        }
      }
      return TEXT.read(in);
    }

    @Override
    public void write(WriteContext out, String text) {
      TEXT.write(out, text);
    }

    @Override
    public Shape shape() {
      return TEXT.shape();
    }
  }

  /**
   * An integer.
   *
   * @param min the least that the Java type can hold
   * @param max the greatest
   * @param least the least that it means anything
   * @param narrow makes it from a {@code long}
   */
  record Whole<V extends Number>(long min, long max, long least, LongFunction<V> narrow)
      implements Codec<V> {
    /** The number of digits of the smallest integer that does not fit in 64 bits. */
    private static final int MIN_LONG_DIGITS = 19;

    /** Such integers from another least one on. */
    Whole<V> from(long least) {
      return new Whole<>(min, max, least, narrow);
    }

    @Override
    public Shape shape() {
      return new Shape.Whole(least, max);
    }

    @Override
    public @Nullable V read(ReadContext in) {
      return isNext(in) ? narrow.apply(in.parser().getLongValue()) : null;
    }

    /** Whether the current token is such an integer; if not, this has been reported. */
    boolean isNext(ReadContext in) {
      JsonParser parser = in.parser();
      JsonToken token = parser.currentToken();
      if (token.isNumeric() && !withinLength(in)) {
        return false;
      }
      if (token == JsonToken.VALUE_NUMBER_INT) {
        if (fitsLong(parser) && isWithin(parser.getLongValue())) {
          return parser.getLongValue() >= least || isTooLow(in);
        }
        in.report(
            "type.out-of-range",
            () ->
                "expected an integer from "
                    + min
                    + " to "
                    + max
                    + ", but found "
                    + Texts.excerpt(parser.getString()));
      } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
        in.report(
            "type.not-integral",
            () ->
                "expected an integer without a fraction or exponent, but found "
                    + Texts.excerpt(parser.getString()));
      } else {
        in.reject("an integer");
      }
      return false;
    }

    private boolean isTooLow(ReadContext in) {
      in.report(
          "value.range",
          () ->
              "expected an integer not below "
                  + least
                  + ", but found "
                  + Texts.excerpt(in.parser().getString()));
      return false;
    }

    private boolean isWithin(long number) {
      return number >= min && number <= max;
    }

    /** Checked beforehand, because the parser would report it by an exception. */
    private static boolean fitsLong(JsonParser parser) {
      return parser.getStringLength() < MIN_LONG_DIGITS
          || new BigInteger(parser.getString()).bitLength() < Long.SIZE;
    }

    @Override
    public void write(WriteContext out, V value) {
      out.generator().writeNumber(value.longValue());
    }
  }

  private static final class Bool implements Codec<Boolean> {
    @Override
    public @Nullable Boolean read(ReadContext in) {
      return switch (in.parser().currentToken()) {
        case VALUE_TRUE -> true;
        case VALUE_FALSE -> false;
        default -> {
          in.reject("true or false");
          yield null;
        }
      };
    }

    @Override
    public void write(WriteContext out, Boolean value) {
      out.generator().writeBoolean(value);
    }

    @Override
    public Shape shape() {
      return new Shape.Bool();
    }
  }

  private static final class Decimal implements Codec<BigDecimal> {
    @Override
    public @Nullable BigDecimal read(ReadContext in) {
      if (!in.parser().currentToken().isNumeric()) {
        in.reject("a number");
        return null;
      }
      if (!withinLength(in)) {
        return null;
      }
      BigDecimal number = decimal(in.parser().getString(), in.limits());
      if (number == null) {
        in.report("limit.number", in.limits()::numberMessage);
      }
      return number;
    }

    @Override
    public void write(WriteContext out, BigDecimal value) {
      // the precision first: a number may be too long to print at all
      if (value.precision() > out.limits().numberLength()
          || decimal(value.toString(), out.limits()) == null) {
        throw out.rejected("limit.number", out.limits().numberMessage());
      }
      writeNumber(out, value.toString());
    }

    @Override
    public Shape shape() {
      return new Shape.Decimal();
    }
  }

  /**
   * Whether the number at the current token is short enough to be parsed; if not, that has been
   * reported.
   */
  static boolean withinLength(ReadContext in) {
    if (in.parser().getStringLength() <= in.limits().numberLength()) {
      return true;
    }
    in.report("limit.number", in.limits()::numberMessage);
    return false;
  }

  /** A number as a decimal, or null if its power of ten is beyond the limit. */
  private static @Nullable BigDecimal decimal(String text, Limits limits) {
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs((long) number.scale()) <= limits.exponent() ? number : null;
    } catch (NumberFormatException e) {
      return null; // an exponent beyond any BigDecimal
    }
  }

  static void writeNumber(WriteContext out, String number) {
    if (number.length() > out.limits().numberLength()) {
      throw out.rejected("limit.number", out.limits().numberMessage());
    }
    out.generator().writeNumber(number);
  }

  private static final class Moment implements Codec<Instant> {
    @Override
    public @Nullable Instant read(ReadContext in) {
      String text = TEXT.read(in);
      if (text == null) {
        return null;
      }
      try {
        return Rfc3339.parse(text);
      } catch (Rfc3339.Malformed e) {
        in.report("value.format", () -> String.valueOf(e.getMessage()));
        return null;
      }
    }

    @Override
    public void write(WriteContext out, Instant instant) {
      if (!Rfc3339.canPrint(instant)) {
        throw out.rejected("value.range", "a date-time must have a year from 1 to 9999");
      }
      out.generator().writeString(Rfc3339.print(instant));
    }

    @Override
    public Shape shape() {
      return new Shape.Text("date-time", Rfc3339.PATTERN);
    }
  }

  private static final class Constant<E extends Enum<E> & Coded> implements Codec<E> {
    private final Class<E> type;
    private final Codes<E> byCode;
    private final Map<E, SerializableString> codes;

    Constant(Class<E> type) {
      this.type = type;
      Map<String, E> constants = new LinkedHashMap<>();
      codes = new EnumMap<>(type);
      for (E constant : type.getEnumConstants()) {
        codes.put(constant, new SerializedString(constant.code()));
        constants.put(constant.code(), constant);
      }
      byCode = new Codes<>(constants);
    }

    @Override
    public @Nullable E read(ReadContext in) {
      if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
        in.reject(() -> Words.oneOf(byCode.all()));
        return null;
      }
      E constant = in.code(byCode);
      return constant != null ? constant : unknown(in);
    }

    private @Nullable E unknown(ReadContext in) {
      Supplier<String> message = () -> Words.notOneOf(in.text(), byCode.all());
      E other = byCode.get("other");
      if (other == null) {
        in.report("value.enum", message);
        return null;
      }
      return in.unknown("value.enum", message) ? other : null;
    }

    @Override
    public void write(WriteContext out, E constant) {
      out.generator().writeString(codes.get(constant));
    }

    @Override
    public Shape shape() {
      return new Shape.Codes(type, List.copyOf(byCode.all()));
    }
  }
}
