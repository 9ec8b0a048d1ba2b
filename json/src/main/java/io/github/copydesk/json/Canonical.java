package io.github.copydesk.json;

import io.github.copydesk.internal.Texts;
import io.github.copydesk.json.engine.Pointers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The canonical form of RFC 8785, and its digest. */
final class Canonical {
  private static final JsonFactory JSON = new JsonFactory();

  private Canonical() {}

  /** The canonical form of JSON written by this library, which nests no deeper than it can read. */
  static String form(byte[] json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      StringBuilder out = new StringBuilder(json.length);
      append(value(parser), out);
      return out.toString();
    }
  }

  /** A sorted map, a list, or a scalar as it will be printed. */
  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> members = new TreeMap<>(); // by UTF-16 units, as RFC 8785 demands
        for (String name; (name = parser.nextName()) != null; ) {
          parser.nextToken();
          members.put(name, value(parser));
        }
        yield members;
      }
      case START_ARRAY -> {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          elements.add(value(parser));
        }
        yield elements;
      }
      case VALUE_STRING -> {
        StringBuilder out = new StringBuilder(parser.getStringLength() + 2);
        quote(parser.getString(), out);
        yield out;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
      default -> parser.getString(); // true, false or null
    };
  }

  private static String number(JsonParser parser) {
    String canonical = CanonicalNumber.of(parser.getString());
    if (canonical == null) {
      String pointer = Pointers.of(parser.streamReadContext());
      String message =
          "the canonical form cannot represent the number " + Texts.excerpt(parser.getString());
      throw new NewsJsonException(List.of(new Problem("limit.number", pointer, null, message)));
    }
    return canonical;
  }

  private static void append(Object value, StringBuilder out) {
    String separator = "";
    if (value instanceof Map<?, ?> members) {
      out.append('{');
      for (Map.Entry<?, ?> member : members.entrySet()) {
        out.append(separator);
        quote((String) member.getKey(), out);
        append(member.getValue(), out.append(':'));
        separator = ",";
      }
      out.append('}');
    } else if (value instanceof List<?> elements) {
      out.append('[');
      for (Object element : elements) {
        append(element, out.append(separator));
        separator = ",";
      }
      out.append(']');
    } else {
      out.append((CharSequence) value);
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  static String digest(String canonical) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(canonical.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
