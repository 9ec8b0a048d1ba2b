package io.github.copydesk.benchmarks;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Rewrites the texts of an article in other scripts, one code point for one, so that anchors keep
 * their positions: lower-case letters become Cyrillic, upper-case ones Hangul, and K an emoji.
 */
final class Alphabets {
  private static final JsonMapper TREES = new JsonMapper();

  private static final String SMALL = "абцдефгхийклмнопярстувшыжз";
  private static final String CAPITAL = "가나다라마바사아자차카타파하거너더러머버서어저처커터";
  private static final int EMOJI = 0x1F600;

  /** The properties that are free text; the others are codes, dates or addresses. */
  private static final Set<String> TEXTS =
      Set.of(
          "headline",
          "standfirst",
          "body",
          "exact",
          "prefix",
          "suffix",
          "text",
          "verbatim",
          "name",
          "aliases",
          "title",
          "rank",
          "description",
          "reason",
          "cue",
          "occasion",
          "wording",
          "topic",
          "cause",
          "purpose",
          "note",
          "section",
          "keywords",
          "rights");

  private Alphabets() {}

  static byte[] of(byte[] document) {
    return TREES.writeValueAsBytes(of(TREES.readTree(document), false));
  }

  private static JsonNode of(JsonNode node, boolean text) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> property : object.properties()) {
        property.setValue(of(property.getValue(), TEXTS.contains(property.getKey())));
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, of(array.get(i), text));
      }
    } else if (text && node.isString()) {
      return StringNode.valueOf(of(node.stringValue()));
    }
    return node;
  }

  private static String of(String text) {
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'K') {
        other.appendCodePoint(EMOJI);
      } else if (c >= 'a' && c <= 'z') {
        other.append(SMALL.charAt(c - 'a'));
      } else {
        other.append(c >= 'A' && c <= 'Z' ? CAPITAL.charAt(c - 'A') : c);
      }
    }
    return other.toString();
  }
}
