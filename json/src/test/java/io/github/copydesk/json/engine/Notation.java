package io.github.copydesk.json.engine;

import io.github.copydesk.article.MomentGiven;
import io.github.copydesk.constraint.AbsoluteUri;
import io.github.copydesk.constraint.CountryCode;
import io.github.copydesk.constraint.HasText;
import io.github.copydesk.constraint.LanguageTag;
import io.github.copydesk.constraint.WebUrl;
import io.github.copydesk.constraint.WellFormedText;
import io.github.copydesk.internal.Characters;
import io.github.copydesk.internal.Countries;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of string: what a codec reads and rules accept. Each is a definition of the schemas.
 *
 * @param title the name of the definition
 * @param shape what the codec reads
 * @param pattern what else it matches; empty for nothing
 * @param constraints the rules that it says
 */
record Notation(
    String title,
    String description,
    Shape shape,
    String pattern,
    Set<Class<? extends Annotation>> constraints) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final List<Notation> ALL =
      List.of(
          new Notation(
              "Text",
              "Text with something to see: not empty, not only white space, and no control characters"
                  + " except tab and line feed.",
              Scalars.TEXT.shape(),
              Patterns.VISIBLE,
              Set.of(HasText.class, WellFormedText.class)),
          new Notation(
              "AnyText",
              "Text, possibly empty, without control characters except tab and line feed.",
              Scalars.TEXT.shape(),
              Patterns.PLAIN,
              Set.of(WellFormedText.class)),
          new Notation(
              "LanguageTag",
              "A BCP 47 language tag, such as en, pt-BR or zh-Hant-TW; its language has two or three"
                  + " letters.",
              Scalars.TEXT.shape(),
              Patterns.LANGUAGE_TAG,
              Set.of(LanguageTag.class)),
          new Notation(
              "CountryCode",
              "An ISO 3166-1 alpha-2 country code in upper case, such as UA; XK for Kosovo; SU, YU, DD or"
                  + " CS for a former state in older texts.",
              Scalars.TEXT.shape(),
              "",
              Set.of(CountryCode.class)),
          new Notation(
              "WebUrl",
              "A web address: an absolute http or https URI with a host, such as"
                  + " https://news.example/a/1.",
              Scalars.URI_REFERENCE.shape(),
              Patterns.WEB_URL,
              Set.of(WebUrl.class)),
          new Notation(
              "AbsoluteUri",
              "A URI with a scheme, such as https://news.example/a/1 or urn:newsml:news.example:1.",
              Scalars.URI_REFERENCE.shape(),
              Patterns.ABSOLUTE_URI,
              Set.of(AbsoluteUri.class)),
          new Notation(
              "Date",
              "A date as precise as it is known, in EDTF (ISO 8601-2) of levels 0 and 1: a day 2024-12-16,"
                  + " a month 2024-12, a year 2024, a moment 2024-12-16T09:30:00+09:00, an interval"
                  + " 2024-12-14/2024-12-15, an open interval 2022/.., unspecified digits 201X, uncertain"
                  + " 2024-12-16?, approximate 2024-12~, both 2024%. The day must exist, and an interval"
                  + " must not end before it begins.",
              Scalars.EDTF.shape(),
              "",
              Set.of()),
          new Notation(
              "SingleDate",
              "A date that is a moment 2024-12-16T09:30:00+09:00, a day 2024-12-16, a month 2024-12 or a"
                  + " year 2024, in EDTF (ISO 8601-2); ? after it means uncertain, ~ approximate, % both."
                  + " The day must exist.",
              Scalars.SINGLE_DATE.shape(),
              "",
              Set.of()),
          new Notation(
              "Moment",
              "A date and time with its offset from UTC, such as 2024-12-17T09:30:00+09:00.",
              Scalars.SINGLE_DATE.shape(),
              "T.*(Z|[+-][0-9:]+)$",
              Set.of(MomentGiven.class)),
          new Notation(
              "DateTime",
              "A date and time in UTC, such as 2024-12-17T09:30:00Z. The day must exist.",
              Scalars.INSTANT.shape(),
              "",
              Set.of()),
          new Notation(
              "Identifier",
              "The name of something in a register, scheme:value, such as wikidata:Q30. The scheme consists"
                  + " of lower-case letters, digits, dots, pluses and hyphens, and begins with a letter.",
              Scalars.IDENTIFIER.shape(),
              Patterns.PLAIN,
              Set.of()));

  /** The notation of a string to which some rules apply. */
  static Notation of(Shape.Text shape, Set<Class<? extends Annotation>> constraints) {
    return ALL.stream()
        .filter(each -> each.shape.equals(shape) && each.constraints.equals(constraints))
        .findAny()
        .orElseThrow(() -> new AssertionError("no notation for " + shape + " " + constraints));
  }

  /** All of them. */
  static List<Notation> all() {
    return ALL;
  }

  /** The rules that are said by notations. */
  static Set<Class<? extends Annotation>> said() {
    Set<Class<? extends Annotation>> said = new HashSet<>();
    ALL.forEach(each -> said.addAll(each.constraints));
    return said;
  }

  /** The schema. */
  ObjectNode definition() {
    ObjectNode definition = JSON.objectNode().put("description", description).put("type", "string");
    Shape.Text text = (Shape.Text) shape;
    if (text.format() != null) {
      boolean absolute = !constraints.isEmpty(); // both rules about URIs demand that
      definition.put("format", absolute ? "iri" : text.format());
    }
    List<String> patterns =
        Stream.of(text.pattern() == null ? "" : text.pattern(), pattern)
            .filter(each -> !each.isEmpty())
            .toList();
    if (!patterns.isEmpty()) {
      definition.put("pattern", patterns.get(0));
    }
    if (patterns.size() > 1) {
      definition.putArray("allOf").addObject().put("pattern", patterns.get(1));
    }
    if (constraints.contains(CountryCode.class)) {
      ArrayNode codes = definition.putArray("enum");
      Stream.concat(Countries.ASSIGNED.stream(), Countries.OTHERS.stream()).forEach(codes::add);
    }
    return definition;
  }

  /** Regular expressions in the syntax that Java and ECMAScript share, to be searched for. */
  private static final class Patterns {
    private static final String NO_CONTROL = "[^\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F]";
    static final String PLAIN = "^" + NO_CONTROL + "*$";
    static final String VISIBLE = "^" + NO_CONTROL + "*" + Characters.visible() + NO_CONTROL + "*$";
    static final String ABSOLUTE_URI = "^[A-Za-z][A-Za-z0-9+.-]*:";

    /** A label without the characters of ASCII that no host has. */
    private static final String LABEL = "[^\\u0000-,./:-@\\[-^`{-\\u007F]+";

    static final String WEB_URL =
        "^[Hh][Tt][Tt][Pp][Ss]?://([^/?#]*@)?("
            + (LABEL + "(\\." + LABEL + ")*\\.?")
            + "|\\[[^\\]]*\\])(:[0-9]{0,5})?([/?#]|$)";

    /** The tags that are registered as a whole and do not have the form of the others. */
    private static final String IRREGULAR =
        Stream.of(
                "en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo"
                    .split(" "),
                "i-pwn i-tao i-tay i-tsu sgn-be-fr sgn-be-nl sgn-ch-de".split(" "))
            .flatMap(Arrays::stream)
            .map(Patterns::ofAnyCase)
            .collect(Collectors.joining("|"));

    static final String LANGUAGE_TAG =
        "^([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
            + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
            + "(-[A-WYZa-wyz](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?"
            + "|[Xx](-[A-Za-z0-9]{1,8})+|"
            + IRREGULAR
            + ")$";

    private static String ofAnyCase(String tag) {
      StringBuilder any = new StringBuilder();
      for (int i = 0; i < tag.length(); i++) {
        char c = tag.charAt(i);
        any.append(c == '-' ? "-" : "[" + Character.toUpperCase(c) + c + "]");
      }
      return any.toString();
    }
  }
}
