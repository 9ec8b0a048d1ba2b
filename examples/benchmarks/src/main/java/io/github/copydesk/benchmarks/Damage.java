package io.github.copydesk.benchmarks;

import io.github.copydesk.benchmarks.floors.Hand;
import io.github.copydesk.benchmarks.peers.Peers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How strict each reader is: the report is damaged in a dozen ways, each of which Copydesk rejects,
 * and those that are rejected are counted. Speed should be seen next to this.
 */
final class Damage {
  private static final List<UnaryOperator<String>> KINDS =
      List.of(
          json -> json.replaceFirst("\\{", "{\"langauge\":\"en\","), // an unknown property
          json -> json.replaceFirst("\\{", "{\"language\":\"de\","), // a duplicate property
          json -> json.replaceFirst("\"kind\":\"report\",", ""), // a missing property
          json -> json.replaceFirst("\"kind\":\"report\"", "\"kind\":null"),
          json -> json.replaceFirst("\"kind\":\"report\"", "\"kind\":\"Report\""),
          json -> json.replaceFirst("\"kind\":\"report\"", "\"kind\":0"),
          json -> json.replaceFirst("\"version\":1", "\"version\":\"1\""),
          json -> json.replaceFirst("\"version\":1", "\"version\":1.7"),
          json -> json.replaceFirst("\"language\":\"en\"", "\"language\":12"),
          json -> json.replaceFirst("\"published\":\"[^\"]*\"", "\"published\":1734395400"),
          json -> json.replaceFirst("North", "\\\\ud800"), // an unpaired surrogate
          json -> json.replaceFirst("North", "\u00c0\u0080"), // overlong UTF-8, see below
          json -> json + "{}"); // a second document

  private Damage() {}

  /** The number of kinds of damage. */
  static int kinds() {
    return KINDS.size();
  }

  /** How many of them a reader rejects. */
  static int rejected(String reader) {
    String json = new String(Documents.of("kursk"), StandardCharsets.UTF_8);
    int rejected = 0;
    for (UnaryOperator<String> kind : KINDS) {
      String damaged = kind.apply(json);
      if (damaged.equals(json)) {
        throw new IllegalStateException("the report has changed, the damage misses it");
      }
      rejected += rejects(reader, bytes(damaged)) ? 1 : 0;
    }
    return rejected;
  }

  /** The bytes of a string in which U+00C0 U+0080 stands for the bytes C0 80. */
  private static byte[] bytes(String damaged) {
    byte[] bytes = damaged.getBytes(StandardCharsets.UTF_8);
    int at = damaged.indexOf('\u00c0');
    if (at >= 0) {
      int start = damaged.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
      bytes[start] = (byte) 0xC0;
      bytes[start + 1] = (byte) 0x80;
      bytes[start + 2] = ' ';
      bytes[start + 3] = ' ';
    }
    return bytes;
  }

  private static boolean rejects(String reader, byte[] document) {
    try {
      if (reader.equals("hand")) {
        Hand.read(document);
      } else {
        Peers.of(reader).read(document);
      }
      return false;
    } catch (RuntimeException e) {
      return true;
    }
  }
}
