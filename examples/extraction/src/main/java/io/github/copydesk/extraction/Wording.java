package io.github.copydesk.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Words that a statement takes from the article.
 *
 * @param pointer where in the statement's JSON they are
 */
record Wording(String pointer, Role role, String words) {
  /** How words must occur in the article, and what they say about the statement's place. */
  enum Role {
    /** The words of a quote: as printed, but perhaps interrupted. */
    QUOTED,
    /** Words as printed that are the statement itself: “some 30”, “travel ban”. */
    KEY,
    /** Words as printed that accompany it: “claimed”, “on Monday”. */
    PHRASE,
    /** A name, whose words occur together. */
    NAME,
    /** A description, each word of which occurs somewhere. */
    DESCRIPTION;

    /** Whether such words accompany a statement and help to tell where it is. */
    boolean isCompany() {
      return this == PHRASE || this == NAME || this == DESCRIPTION;
    }
  }

  private static final JsonFactory JSON = new JsonFactory();

  /** Times, whose wording does not tell one statement from another. */
  private static final Set<String> TIMES =
      Set.of("when", "asOf", "since", "until", "published", "date", "during");

  private static final Map<String, Role> ROLES = new HashMap<>();

  static {
    ROLES.put("verbatim", Role.QUOTED);
    ROLES.put("outcomeWording", Role.KEY);
    ROLES.put("cue", Role.PHRASE);
    ROLES.put("name", Role.NAME);
    for (String name :
        List.of(
            "description",
            "title",
            "rank",
            "occasion",
            "topic",
            "text",
            "reason",
            "reasons",
            "cause",
            "purpose",
            "number",
            "note")) {
      ROLES.put(name, Role.DESCRIPTION);
    }
  }

  /**
   * The wordings of a statement, in order; those before the error, if its JSON has one.
   *
   * @param kind the kind of statement
   */
  static List<Wording> in(String json, StatementKind<?> kind) {
    List<Wording> wordings = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          String pointer = parser.streamReadContext().pathAsPointer().toString();
          Role role = role(pointer, kind);
          String words = parser.getString();
          if (role != null && !words.isBlank()) {
            wordings.add(new Wording(pointer, role, words));
          }
        }
      }
    } catch (JacksonException e) {
      return wordings; // reading it reports the error
    }
    return wordings;
  }

  /** The role of the string at a pointer; null if it is a code or a date. */
  static @Nullable Role role(String pointer, StatementKind<?> kind) {
    List<String> names =
        Arrays.stream(pointer.split("/", -1)).filter(step -> !step.matches("\\d*")).toList();
    if (names.isEmpty()) {
      return null;
    }
    String name = names.get(names.size() - 1);
    String owner = names.size() > 1 ? names.get(names.size() - 2) : "";
    if (kind == StatementKind.QUOTES && pointer.equals("/text")) {
      return Role.QUOTED;
    } else if (name.equals("wording")) {
      return TIMES.contains(owner) ? Role.PHRASE : Role.KEY;
    } else if (name.equals("description") && owner.equals("targets")) {
      return Role.KEY;
    }
    return ROLES.get(name);
  }
}
