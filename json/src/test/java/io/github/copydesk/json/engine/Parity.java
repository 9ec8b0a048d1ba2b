package io.github.copydesk.json.engine;

import com.networknt.schema.Error;
import io.github.copydesk.constraint.Publishable;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.NewsSchemas;
import io.github.copydesk.json.Problem;
import io.github.copydesk.json.Reading;
import io.github.copydesk.validation.NewsValidator;
import io.github.copydesk.validation.Violation;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares what a schema says of documents with what a strict reader and the rules say, and counts
 * the reasons for which they differ.
 */
final class Parity {
  private static final NewsJson JSON = NewsJson.create();
  private static final NewsValidator RULES = NewsValidator.create();
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final Map<Class<?>, SchemaValidator> SCHEMAS = new HashMap<>();
  private static final Map<Class<?>, SchemaValidator> PUBLISHABLE = new HashMap<>();
  private static final Pattern BRACKET = Pattern.compile("[?#].*[\\[\\]]");

  private final boolean publishable;
  private final Map<String, Integer> reasons = new LinkedHashMap<>();
  private final List<String> silent = new ArrayList<>();
  private int documents;
  private int valid;
  private int invalid;
  private int brackets;

  /**
   * A comparison.
   *
   * @param publishable whether with the rules for what is to be published
   */
  Parity(boolean publishable) {
    this.publishable = publishable;
    ReaderOnly.all().forEach(reason -> reasons.put(reason, 0));
  }

  private SchemaValidator schema(Class<?> type) {
    return publishable
        ? PUBLISHABLE.computeIfAbsent(type, t -> SchemaValidator.of(NewsSchemas.publishable(t)))
        : SCHEMAS.computeIfAbsent(type, t -> SchemaValidator.of(NewsSchemas.of(t)));
  }

  /** Compares what both say of a document. */
  void compare(Class<?> type, String document) {
    documents++;
    boolean fits = schema(type).accepts(document);
    Reading<?> reading = JSON.tryRead(document, type);
    List<Violation> violations =
        reading.value().map(value -> RULES.check(value, group())).orElse(List.of());
    if (fits == (reading.problems().isEmpty() && violations.isEmpty())) {
      valid += fits ? 1 : 0;
      invalid += fits ? 0 : 1;
    } else if (fits) {
      explain(document, reading.problems(), violations);
    } else if (areBrackets(schema(type).errors(document))) {
      brackets++;
    } else {
      silent.add("rejected by the schema alone: " + schema(type).errors(document));
    }
  }

  private Class<?> group() {
    return publishable ? Publishable.class : Default.class;
  }

  /** Counts the reason why a document is rejected that fits its schema. */
  private void explain(String document, List<Problem> problems, List<Violation> violations) {
    JsonNode tree = MAPPER.readTree(document);
    List<Optional<String>> why =
        Stream.concat(
                problems.stream().map(each -> ReaderOnly.why(each, tree)),
                violations.stream().map(each -> ReaderOnly.why(each, tree)))
            .toList();
    if (why.stream().allMatch(Optional::isPresent)) {
      reasons.merge(why.get(0).orElseThrow(), 1, Integer::sum);
    } else {
      silent.add("fits the schema: " + problems + violations);
    }
  }

  /** Whether all errors are because of a URI with a bracket where RFC 3987 allows none. */
  private static boolean areBrackets(List<Error> errors) {
    return errors.stream().anyMatch(Parity::isBracket)
        && errors.stream().allMatch(error -> isBracket(error) || isNullExpected(error));
  }

  private static boolean isBracket(Error error) {
    JsonNode value = error.getInstanceNode();
    return error.getKeyword().equals("format")
        && value.isString()
        && BRACKET.matcher(value.asString()).find();
  }

  /** Whether an error is about the other option of what may be null: the URI, or what it is in. */
  private static boolean isNullExpected(Error error) {
    return error.getKeyword().equals("type") && error.getMessage().endsWith("null expected");
  }

  /** The documents on which the two differ for no known reason. */
  List<String> silent() {
    return silent;
  }

  /** The number of documents that both accept. */
  int valid() {
    return valid;
  }

  /** The number of documents that both reject. */
  int invalid() {
    return invalid;
  }

  /** What was counted. */
  String table() {
    StringBuilder table = new StringBuilder();
    row(table, documents, "documents" + (publishable ? ", with the rules for publication" : ""));
    row(table, valid, "accepted by both");
    row(table, invalid, "rejected by both");
    row(table, silent.size(), "where they differ for no known reason");
    row(table, brackets, "rejected by the schema alone");
    row(table, brackets, "- [ or ] in the query or fragment of a URI, which format iri rejects");
    int lax = reasons.values().stream().mapToInt(count -> count).sum();
    row(table, lax, "rejected by the reader or the rules alone");
    reasons.forEach((reason, count) -> row(table, count, "- " + reason));
    return table.toString();
  }

  private static void row(StringBuilder table, int count, String what) {
    table.append(String.format("%,9d  %s%n", count, what));
  }
}
