package io.github.copydesk.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A pointer leads to the line and column of its value, counted as the library counts. */
class PositionsTest {
  private static Map<String, Position> of(String document, long line, String... pointers) {
    return Positions.of(document.getBytes(StandardCharsets.UTF_8), line, List.of(pointers));
  }

  @Provide
  Arbitrary<String> spaces() {
    return Arbitraries.of("", " ", "\n", "\r\n", "\r", "\t\n \n");
  }

  /** White space before a value, in which a line may end. */
  @Property
  void countsLinesAndColumns(@ForAll("spaces") String before, @ForAll("spaces") String after) {
    String start = "{\"é😀\"" + before + ":" + after;
    String[] lines = start.split("\r\n|\n|\r", -1);
    String last = lines[lines.length - 1];
    assertThat(of(start + "[1]}", 0, "/é😀"))
        .containsEntry(
            "/é😀", new Position(lines.length, last.codePointCount(0, last.length()) + 1));
  }

  @Property
  void doesNotCountLinesInALine(@ForAll("spaces") String before) {
    String start = "{\"a\":" + before.replace("\n", " ");
    assertThat(of(start + "1}", 12, "/a"))
        .containsEntry("/a", new Position(12, start.length() + 1));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withChars("a/~\"\\é").ofMaxLength(4);
  }

  /** Names with characters that JSON or a pointer escapes. */
  @Property
  void findsAnyName(@ForAll("names") String outer, @ForAll("names") String inner) {
    String start = "{" + json(outer) + ":{" + json(inner) + ":[0,";
    String pointer = "/" + escaped(outer) + "/" + escaped(inner) + "/1";
    assertThat(of(start + "true]}}", 0, pointer))
        .containsEntry(pointer, new Position(1, start.length() + 1));
  }

  private static String json(String name) {
    return "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  @Example
  void placesWhatIsMissingAtItsObject() {
    assertThat(of("{\"a\":[{\"b\":1}]}", 0, "/a/0/c", "/a/7", "/x/y", ""))
        .isEqualTo(
            Map.of(
                "/a/0/c", new Position(1, 7),
                "/a/7", new Position(1, 6),
                "/x/y", new Position(1, 1),
                "", new Position(1, 1)));
  }

  @Example
  void doesNotCountAByteOrderMark() {
    assertThat(of("\ufeff{\"a\":1}", 0, "/a")).containsEntry("/a", new Position(1, 6));
  }
}
