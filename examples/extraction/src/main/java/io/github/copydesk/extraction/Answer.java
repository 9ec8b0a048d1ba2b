package io.github.copydesk.extraction;

import io.github.copydesk.article.Article;
import io.github.copydesk.json.NewsJson;
import io.github.copydesk.json.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * An answer, divided into the JSON of each statement, so that a bad one does not spoil the others.
 * What a model puts around its one object, such as a Markdown fence, is passed over. Of an answer
 * that breaks off, the statements before the break are kept.
 *
 * @param statements the JSON of each statement, unchanged
 * @param problems what is wrong with the answer apart from its statements
 */
record Answer(List<String> statements, List<Problem> problems) {
  /** More than any model answers at once, in UTF-16 code units. */
  static final int MAX_LENGTH = 1 << 18;

  /** More than there are in any article. */
  static final int MAX_STATEMENTS = 300;

  static final String CODE = "answer";

  private static final JsonFactory JSON = new JsonFactory();
  private static final NewsJson NEWS = NewsJson.create();

  /**
   * Divides an answer.
   *
   * @param property the only property of the object, an array
   */
  static Answer of(@Nullable String answer, String property) {
    if (answer == null || answer.isBlank()) {
      return unreadable("the answer is empty; expected one JSON object");
    } else if (answer.length() > MAX_LENGTH) {
      return unreadable(
          "the answer has " + answer.length() + " characters; at most " + MAX_LENGTH + " are read");
    }
    int start = answer.indexOf('{');
    if (start < 0) {
      return unreadable("the answer has no JSON object: “" + begin(answer) + "”");
    } else if (answer.substring(0, start).stripTrailing().endsWith("[")) {
      return unreadable(
          "the answer is an array; expected an object with the property “" + property + "”");
    }
    return new Division(answer.substring(start), property).divide();
  }

  private static String begin(String answer) {
    String line = answer.strip();
    return line.length() <= 40
        ? line
        : line.substring(0, line.offsetByCodePoints(0, Math.min(30, line.codePointCount(0, 40))))
            + "…";
  }

  private static Answer unreadable(String message) {
    return new Answer(List.of(), List.of(Problem.of(CODE, "", message)));
  }

  /** The division of one answer. */
  private static final class Division {
    private final String text;
    private final String property;
    private final List<String> statements = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean found;

    Division(String text, String property) {
      this.text = text;
      this.property = property;
    }

    Answer divide() {
      try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          readProperty(parser, parser.currentName());
        }
        String rest = text.substring(end(parser));
        if (rest.indexOf('{') >= 0) {
          return unreadable("the answer has more than one JSON object; expected one");
        } else if (!found) {
          problem("/" + property, "missing property “" + property + "”");
        }
      } catch (UnexpectedEndOfInputException e) {
        problem(
            "/" + property + "/" + statements.size(),
            "the answer breaks off here; give what is missing from here on, in a shorter answer");
      } catch (JacksonException e) {
        problems.add(syntax());
      }
      return new Answer(List.copyOf(statements), List.copyOf(problems));
    }

    private void readProperty(JsonParser parser, String name) {
      JsonToken value = parser.nextToken();
      String pointer = "/" + name.replace("~", "~0").replace("/", "~1");
      if (!name.equals(property)) {
        problem(pointer, "unknown property “" + name + "”; expected only “" + property + "”");
      } else if (found) {
        problem(pointer, "duplicate property “" + name + "”");
      } else if (value != JsonToken.START_ARRAY) {
        found = true;
        problem(pointer, "expected an array");
      } else {
        found = true;
        readStatements(parser);
        return;
      }
      parser.skipChildren();
    }

    private void readStatements(JsonParser parser) {
      int count = 0;
      for (JsonToken token = parser.nextToken();
          token != null && token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        int start = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
        parser.skipChildren();
        if (token.isScalarValue()) {
          parser.getString(); // reads on to its end
        }
        count++;
        if (count <= MAX_STATEMENTS) {
          statements.add(text.substring(start, end(parser)));
        }
      }
      if (count > MAX_STATEMENTS) {
        problem(
            "/" + property,
            "there are " + count + " statements; at most " + MAX_STATEMENTS + " are read");
      }
    }

    private static int end(JsonParser parser) {
      return Math.toIntExact(parser.currentLocation().getCharOffset());
    }

    private void problem(String pointer, String message) {
      problems.add(Problem.of(CODE, pointer, message));
    }

    /** The error in the words of the library, which do not name a line. */
    private Problem syntax() {
      return NEWS.tryRead(text, Article.class).problems().stream()
          .filter(problem -> problem.code().matches("(json|limit|encoding)\\..*"))
          .findFirst()
          .orElseGet(() -> Problem.of(CODE, "", "the answer is not valid JSON"));
    }
  }
}
