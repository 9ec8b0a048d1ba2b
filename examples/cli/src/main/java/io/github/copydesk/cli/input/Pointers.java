package io.github.copydesk.cli.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds where in a document the values are that JSON Pointers (RFC 6901) name. What a document does
 * not have, such as a missing property, is at the innermost object or array that it would be in.
 */
final class Pointers {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonParser parser;

  private Pointers(JsonParser parser) {
    this.parser = parser;
  }

  /** A value that a pointer names or leads through. */
  private static final class Node {
    final Map<String, Node> children = new LinkedHashMap<>();
    long offset = -1;
  }

  /**
   * The offsets of the bytes at which the values begin.
   *
   * @param document a document without any problem, in UTF-8 without a byte order mark
   */
  static Map<String, Long> find(byte[] document, Collection<String> pointers) {
    Node root = new Node();
    pointers.forEach(pointer -> at(root, pointer));
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
      parser.nextToken();
      new Pointers(parser).walk(root);
    }
    Map<String, Long> offsets = new HashMap<>();
    pointers.forEach(pointer -> offsets.put(pointer, offset(root, pointer)));
    return offsets;
  }

  private static Node at(Node root, String pointer) {
    Node node = root;
    for (String segment : segments(pointer)) {
      node = node.children.computeIfAbsent(segment, first -> new Node());
    }
    return node;
  }

  private static long offset(Node root, String pointer) {
    Node node = root;
    long offset = root.offset;
    for (String segment : segments(pointer)) {
      Node child = node.children.get(segment);
      if (child == null || child.offset < 0) {
        return offset;
      }
      node = child;
      offset = child.offset;
    }
    return offset;
  }

  private static List<String> segments(String pointer) {
    List<String> segments = new ArrayList<>();
    if (!pointer.isEmpty()) {
      for (String segment : pointer.substring(1).split("/", -1)) {
        segments.add(segment.replace("~1", "/").replace("~0", "~"));
      }
    }
    return segments;
  }

  /** Goes through the value that the parser is at. */
  private void walk(Node node) {
    node.offset = parser.currentTokenLocation().getByteOffset();
    if (node.children.isEmpty()) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        walkChild(node, name);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        walkChild(node, Integer.toString(i));
      }
    }
  }

  private void walkChild(Node node, String name) {
    Node child = node.children.get(name);
    if (child == null) {
      parser.skipChildren();
    } else {
      walk(child);
    }
  }
}
