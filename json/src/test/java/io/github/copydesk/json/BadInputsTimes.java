package io.github.copydesk.json;

import static io.github.copydesk.json.BadInputsCase.holds;
import static io.github.copydesk.json.BadInputsDocument.bad;
import static io.github.copydesk.json.BadInputsDocument.json;
import static io.github.copydesk.json.BadInputsSamples.correction;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Samples;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Correction;
import io.github.copydesk.source.Extraction;
import io.github.copydesk.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;

/** Group G: dates and times. */
final class BadInputsTimes {
  private static final String FORMAT = "value.format /published";
  private static final String MISMATCH = "type.mismatch /published";

  private BadInputsTimes() {}

  static List<BadInputsCase> cases() {
    List<BadInputsCase> cases = new ArrayList<>();
    offsets(cases);
    ranges(cases);
    spellings(cases);
    dates(cases);
    return cases;
  }

  private static BadInputsDocument named(String row, String name, String time) {
    return bad(row, name, Correction.class, correction("▸'" + time + "'"));
  }

  private static BadInputsDocument time(String row, String time) {
    return named(row, json(time), time);
  }

  private static BadInputsDocument value(String row, String value) {
    return bad(row, json(value), TimeExpression.class, "{'value':▸" + value + "}");
  }

  private static void offsets(List<BadInputsCase> cases) {
    cases.add(time("G01", "2024-03-10T10:00:00+05:30").kept());
    cases.add(time("G01", "2024-03-10T10:00:00-00:30").kept());
    cases.add(time("G02", "2024-03-10T10:00:00Z").kept());
    cases.add(time("G02", "2024-03-10T10:00:00+00:00").kept());
    cases.add(time("G03", "2024-03-10T10:00:00-00:00").rejected(FORMAT).says("offset"));
    // what may be published needs an offset; archives do not always have one
    cases.add(time("G04", "2024-03-10T10:00:00").kept());
    cases.add(time("G10", "2024-03-10T10:00:00+05").kept());
    for (String offset : List.of("+0530", "+5:30", "+05:3", "+05:30:00", "+ 05:30", "UTC")) {
      cases.add(time("G10", "2024-03-10T10:00:00" + offset).rejected(FORMAT));
    }
    cases.add(time("G11", "2024-03-10T10:00:00+14:00").kept());
    cases.add(time("G11", "2024-03-10T10:00:00-12:00").kept());
    for (String offset : List.of("+14:01", "-12:01", "+18:00", "+19:00", "+01:60", "-18:30")) {
      cases.add(time("G11", "2024-03-10T10:00:00" + offset).rejected(FORMAT));
    }
    cases.add(time("G20", "2024-03-10T02:30:00-05:00[America/New_York]").rejected(FORMAT));
    cases.add(time("G20", "2024-03-10T02:30-05:00[America/New_York]").rejected(FORMAT));
    cases.add(
        bad(
                "G10",
                "an instant is in UTC",
                Extraction.class,
                "{'method':'human','at':▸'2024-03-10T10:00:00+01:00'}")
            .rejected("value.format /at")
            .says("2024-03-10T10:00:00+01:00"));
  }

  private static void ranges(List<BadInputsCase> cases) {
    cases.add(time("G05", "2024-03-10").kept());
    cases.add(time("G05", "2024-03-10?").kept());
    cases.add(time("G05", "2024-03").kept());
    cases.add(time("G05", "2024").kept());
    for (String several : List.of("2024-03-10/2024-03-11", "../2024", "2024-21", "20", "202X")) {
      cases.add(
          bad("G05", several, Correction.class, correction("▸'" + several + "'"))
              .rejected("value.format /published")
              .says("a single moment, day, month or year", several));
    }
    cases.add(time("G05", "2024-03-10T10:00Z").rejected(FORMAT));
    cases.add(time("G06", "2023-02-29T00:00:00Z").rejected(FORMAT).says("day", "01 to 28"));
    cases.add(time("G06", "2024-02-30T00:00:00Z").rejected(FORMAT).says("day", "01 to 29"));
    cases.add(time("G06", "2024-13-01T00:00:00Z").rejected(FORMAT).says("month", "01 to 12"));
    cases.add(time("G06", "2024-00-01T00:00:00Z").rejected(FORMAT).says("month", "01 to 12"));
    cases.add(time("G06", "2024-01-32T00:00:00Z").rejected(FORMAT).says("day", "01 to 31"));
    cases.add(time("G06", "2024-01-01T25:00:00Z").rejected(FORMAT).says("hour", "00 to 24"));
    cases.add(time("G06", "2024-01-01T00:60:00Z").rejected(FORMAT).says("minute", "00 to 59"));
    cases.add(time("G07", "2016-12-31T23:59:60Z").rejected(FORMAT).says("second", "00 to 59"));
    cases.add(time("G08", "2024-01-01T24:00:00Z").kept());
    for (String fraction : List.of(".1", ".123", ".123456", ".123456789", ".000000001")) {
      cases.add(time("G12", "2024-01-01T00:00:00" + fraction + "Z").kept());
    }
    cases.add(time("G12", "2024-01-01T00:00:00.100Z").kept());
    cases.add(
        time("G13", "2024-01-01T00:00:00.1234567890Z").rejected(FORMAT).says("one to nine digits"));
    cases.add(time("G13", "2024-01-01T00:00:00.Z").rejected(FORMAT));
    cases.add(time("G18", "99999-01-01T00:00:00Z").rejected(FORMAT));
    for (String year : List.of("+10000", "24")) {
      cases.add(time("G18", year + "-01-01T00:00:00Z").rejected(FORMAT));
    }
    cases.add(time("G18", "0000-01-01T00:00:00Z").kept());
    cases.add(time("G18", "-0001-01-01T00:00:00Z").kept());
    cases.add(time("G18", "0001-01-01T00:00:00Z").kept());
    cases.add(time("G18", "9999-12-31T23:59:59Z").kept());
    cases.add(time("G22", "1582-10-10T00:00:00Z").kept());
    cases.add(time("G22", "1500-03-01T00:00:00Z").kept());
    cases.add(time("G22", "1500-02-29T00:00:00Z").rejected(FORMAT)); // a day of the Julian calendar
  }

  private static void spellings(List<BadInputsCase> cases) {
    cases.add(time("G09", "2024-03-10t10:00:00Z").rejected(FORMAT));
    cases.add(time("G09", "2024-03-10 10:00:00Z").rejected(FORMAT));
    cases.add(time("G09", "2024-03-10T10:00:00z").rejected(FORMAT));
    cases.add(time("G09", "2024-03-10T10:00:00,5Z").rejected(FORMAT));
    for (String number : List.of("1704103200", "1704103200000")) {
      cases.add(
          bad("G14", number + ", a number", Correction.class, correction("▸" + number))
              .rejected(MISMATCH));
    }
    cases.add(time("G14", "1704103200").rejected(FORMAT));
    for (String number : List.of("1e1000000", "1e99999999999")) {
      cases.add(
          bad("G15", number, Extraction.class, "{'method':'human','at':▸" + number + "}")
              .rejected("type.mismatch /at"));
    }
    cases.add(time("G16", "").rejected(FORMAT));
    for (String spaced :
        List.of(" 2024-03-10T10:00:00Z", "2024-03-10T10:00:00Z ", "2024-03-10T10:00:00Z\\n")) {
      cases.add(time("G17", spaced).rejected(FORMAT));
    }
    cases.add(
        named("G19", "Arabic digits", "\u0662\u0660\u0662\u0664-03-10T10:00:00Z")
            .rejected(FORMAT)
            .says("662"));
    cases.add(
        named("G19", "U+2212 for a minus", "2024-03-10T10:00:00\u221205:00")
            .rejected(FORMAT)
            .says("2212"));
    cases.add(
        named("G19", "U+2011 for hyphens", "2024\u201103\u201110T10:00:00Z")
            .rejected(FORMAT)
            .says("2011"));
    for (String other :
        List.of(
            "Sun, 10 Mar 2024 10:00:00 GMT",
            "01/02/2024",
            "2024-W10-7T10:00:00Z",
            "2024-070T10:00:00Z",
            "20240310T100000Z",
            "yesterday")) {
      cases.add(time("G21", other).rejected(FORMAT));
    }
  }

  private static void dates(List<BadInputsCase> cases) {
    for (String other : List.of("[2024,1,1]", "19723", "20240101")) {
      cases.add(value("G23", other).rejected("type.mismatch /value"));
    }
    // dates are EDTF, which includes date-times: one is kept and never cut to a day
    cases.add(value("G24", "'2024-01-01T10:00:00Z'").kept());
    for (String level1 : List.of("'2024-12~/..'", "'201X?'", "'2024-24'", "'Y-170000002'")) {
      cases.add(value("G24", level1).kept());
    }
    cases.add(
        value("G24", "'{2024,2025}'")
            .rejected("value.format /value")
            .says("level 2 is not supported", "position"));
    for (String other :
        List.of("''", "' 2024'", "'2024-13'", "'2023-02-29'", "'20240101'", "'9999/0001'")) {
      cases.add(value("G24", other).rejected("value.format /value").says("position"));
    }
    for (String zone : List.of("Pacific/Kiritimati", "America/Adak", "Asia/Kolkata")) {
      cases.add(holds("G25", zone, () -> inZone(zone)));
    }
  }

  /** The same is read and written in another default time zone. */
  private static void inZone(String id) {
    NewsJson json = NewsJson.create();
    Article article = Samples.full(Article.class);
    String document = json.write(article);
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(id));
      assertThat(json.write(article)).isEqualTo(document);
      assertThat(json.read(document, Article.class)).isEqualTo(article);
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
