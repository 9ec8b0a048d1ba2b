package io.github.copydesk.json;

import static io.github.copydesk.json.ProblemExample.limited;
import static io.github.copydesk.json.ProblemExample.lines;
import static io.github.copydesk.json.ProblemExample.reading;
import static io.github.copydesk.json.ProblemExample.warning;
import static io.github.copydesk.json.ProblemExample.writing;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import io.github.copydesk.Samples;
import io.github.copydesk.actor.Person;
import io.github.copydesk.basics.Count;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.Place;
import io.github.copydesk.quote.Quote;
import io.github.copydesk.source.Attribution;
import io.github.copydesk.source.Evidence;
import io.github.copydesk.source.Extraction;
import io.github.copydesk.text.TextSpan;
import io.github.copydesk.time.TimeExpression;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Every problem code of reading and writing, for the page that explains them. */
final class ProblemCodes {
  private static final NewsJson JSON = NewsJson.create();
  private static final String TWO_PLACES = "{\"name\":\"Kursk\"} {\"name\":\"Sudzha\"}";

  private ProblemCodes() {}

  static List<ProblemCode> all() {
    return Stream.of(text(), types(), values(), limits()).flatMap(List::stream).toList();
  }

  private static List<ProblemCode> text() {
    return List.of(
        ProblemCode.of(
            "encoding.unsupported",
            "The document is in UTF-16 or UTF-32. It is the only problem reported.",
            reading(Place.class, "\ufeff{\"name\":\"Kursk\"}".getBytes(UTF_16LE))),
        ProblemCode.of(
            "encoding.invalid-utf8",
            "A byte is not part of valid UTF-8. It is the only problem reported; the message says so"
                + " if the document is compressed, an archive or a PDF.",
            reading(Place.class, "{\"name\":\"Orl\u00e9ans\"}".getBytes(ISO_8859_1))),
        ProblemCode.of(
            "json.empty", "The document is empty, or only white space.", reading(Place.class, "")),
        ProblemCode.of(
            "json.syntax",
            "The document is not valid JSON. Reading stops there, so this is the last problem.",
            reading(Place.class, "{\"name\":\"Kursk\",}"),
            lines(Place.class, "{\"name\":\"Kursk\"}\n{\"name\":\"Sudzha\n")),
        ProblemCode.of(
            "json.trailing-content",
            "There is content after the end of the document. Reading stops there.",
            reading(Place.class, TWO_PLACES),
            lines(Place.class, TWO_PLACES + "\n")),
        ProblemCode.of(
            "json.control-char",
            "A string contains a control character that JSON requires to be escaped, as in `\\t`."
                + " Reading stops there.",
            reading(Place.class, "{\"name\":\"Kursk\t\"}")),
        ProblemCode.of(
            "json.lone-surrogate",
            "A string or property name contains an unpaired surrogate, which is not a character.",
            reading(Place.class, "{\"name\":\"Kursk \\ud83d\"}"),
            writing(
                "a [Place](#place) whose `name` ends with an unpaired surrogate",
                () -> JSON.write(Place.builder().name("Kursk \ud83d").build()))),
        ProblemCode.of(
            "json.duplicate-key",
            "An object has two properties with the same name. The place is that of the second.",
            reading(Place.class, "{\"name\":\"Kursk\",\"name\":\"Sudzha\"}")),
        ProblemCode.of(
            "version.unsupported",
            "`$schema` names a different type, or an unsupported version of the format.",
            reading(
                Place.class,
                "{\"$schema\":\"https://copydesk.github.io/schema/2/place.json\",\"name\":\"Kursk\"}")));
  }

  private static List<ProblemCode> types() {
    return List.of(
        ProblemCode.of(
            "type.mismatch",
            "The JSON type of a value is not that of its property. Values are never converted.",
            reading(Place.class, "{\"name\":[\"Kursk\"]}"),
            lines(Place.class, "[{\"name\":\"Kursk\"}]\n")),
        ProblemCode.of(
            "type.null",
            "A value that must be present is null: a required property, a property with a default,"
                + " or an element of an array.",
            reading(Place.class, "{\"name\":null}")),
        ProblemCode.of(
            "type.not-integral",
            "A number has a fraction or an exponent, even if zero, where an integer is expected.",
            reading(TextSpan.class, "{\"start\":0,\"end\":5.0,\"exact\":\"Kursk\"}")),
        ProblemCode.of(
            "type.out-of-range",
            "An integer does not fit in 32 bits, or in 64 where this page says so.",
            reading(TextSpan.class, "{\"start\":0,\"end\":2147483648,\"exact\":\"Kursk\"}")));
  }

  private static List<ProblemCode> values() {
    return List.of(
        ProblemCode.of(
            "value.missing",
            "A required property is absent. The place is the start of its object.",
            reading(Evidence.class, "{\"kind\":\"photo\"}"),
            reading(Person.class, "{\"name\":\"Pat Ryder\"}")),
        ProblemCode.of(
            "value.unknown-property",
            "An object has a property that its type does not have. A lenient reader drops it.",
            reading(Place.class, "{\"name\":\"Kursk\",\"Kind\":\"city\"}"),
            warning(Place.class, "{\"name\":\"Kursk\",\"population\":440000}")),
        ProblemCode.of(
            "value.enum",
            "A string is not a code of its enum, or not the `type` of an actor allowed there. A"
                + " lenient reader reads it as `other` if the enum has that code.",
            reading(Place.class, "{\"name\":\"Kursk\",\"kind\":\"City\"}"),
            warning(Evidence.class, "{\"kind\":\"map\",\"description\":\"a map of Kursk\"}")),
        ProblemCode.of(
            "value.format",
            "A string does not match its format: a date, date-time, URI or identifier."
                + " Positions within a string count from 0.",
            reading(TimeExpression.class, "{\"value\":\"16.12.2024\"}")),
        ProblemCode.of(
            "value.invariant",
            "The parts of an object are valid one by one but meaningless together, or an array"
                + " contains a code twice. This does not depend on validation rules: such a value"
                + " cannot be built in Java either. An object is checked once everything in it can"
                + " be read.",
            reading(Count.class, "{\"low\":5,\"high\":3}")),
        ProblemCode.of(
            "value.range",
            "A number is lower than the least that means anything, or an array is empty where it"
                + " must not be. When writing: a date-time in UTC has a year that RFC 3339 cannot"
                + " express.",
            reading(TextSpan.class, "{\"start\":-1,\"end\":6,\"exact\":\"Losses\"}"),
            reading(Attribution.class, "{\"sources\":[]}"),
            writing(
                "an [Extraction](#extraction) `at` a time in the year 10000",
                () ->
                    JSON.write(
                        Samples.minimal(Extraction.class).toBuilder()
                            .at(Instant.parse("+10000-01-01T00:00:00Z"))
                            .build()))));
  }

  private static List<ProblemCode> limits() {
    return List.of(
        ProblemCode.of(
            "limit.document-size",
            "The document, or the line of NDJSON, has too many bytes.",
            limited(
                Place.class,
                "{\"name\":\"Kursk\"}",
                "maxDocumentSize(10)",
                json -> json.maxDocumentSize(10))),
        ProblemCode.of(
            "limit.depth",
            "Objects and arrays are nested too deeply. Problems within them are not reported.",
            limited(
                Place.class,
                "{\"name\":\"Sudzha\",\"within\":{\"name\":\"Kursk\",\"within\":{\"name\":\"Russia\"}}}",
                "maxDepth(2)",
                json -> json.maxDepth(2))),
        ProblemCode.of(
            "limit.string-length",
            "A string has too many characters, counted in UTF-16 code units.",
            limited(
                Place.class,
                "{\"name\":\"Kursk\"}",
                "maxStringLength(4)",
                json -> json.maxStringLength(4))),
        ProblemCode.of(
            "limit.name-length",
            "A property name has too many characters, counted in UTF-16 code units.",
            limited(
                Place.class,
                "{\"name\":\"Kursk\",\"population\":440000}",
                "maxNameLength(8)",
                json -> json.maxNameLength(8))),
        ProblemCode.of(
            "limit.collection-size",
            "An array has too many elements, or an object has too many properties that are not in"
                + " the table of its type.",
            limited(
                Person.class,
                "{\"type\":\"person\",\"name\":\"Pat Ryder\",\"aliases\":[\"A\",\"B\",\"C\"]}",
                "maxCollectionSize(2)",
                json -> json.maxCollectionSize(2))),
        ProblemCode.of(
            "limit.number",
            "A number has too many characters, or too large a power of ten. In the canonical form"
                + " of RFC 8785, also: it is not the shortest decimal of a double, and RFC 8785"
                + " has no other numbers.",
            reading(Extraction.class, "{\"method\":\"model\",\"confidence\":1e-101}"),
            writing(
                "a [Place](#place) whose `latitude` is 1E-101",
                () -> JSON.write(latitude(new BigDecimal("1E-101")))),
            writing(
                "the canonical form of a [Quote](#quote) with `x-desk:id` 12345678901234567890",
                () ->
                    JSON.canonical(
                        Samples.minimal(Quote.class).toBuilder()
                            .extensions(
                                Extensions.of("x-desk:id", new BigDecimal("12345678901234567890")))
                            .build()))),
        ProblemCode.of(
            "limit.problems",
            "Not a problem itself, but the number of problems after the first 100. It comes last"
                + " and has no place. More than 100 warnings end with the same code.",
            reading(
                Person.class,
                "{\"type\":\"person\",\"name\":\"Pat Ryder\",\"aliases\":["
                    + "1,".repeat(119)
                    + "1]}")));
  }

  private static Place latitude(BigDecimal degrees) {
    return Samples.full(Place.class).toBuilder().latitude(degrees).build();
  }
}
