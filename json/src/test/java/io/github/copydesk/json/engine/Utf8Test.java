package io.github.copydesk.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many bytes at once are judged as one by one, and as by the JDK. */
class Utf8Test {
  /** The edges of what is a character: the last sequence that is not, the first that is. */
  private static final String[] EDGES = {
    "80",
    "bf",
    "c080",
    "c1bf",
    "c280",
    "dfbf",
    "c27f",
    "c2c0",
    "e080bf",
    "e09fbf",
    "e0a080",
    "e0bfbf",
    "e18080",
    "ec8080",
    "ed9fbf",
    "eda080",
    "edbfbf",
    "ee8080",
    "efbfbf",
    "efbf7f",
    "efbfc0",
    "f0808080",
    "f08fbfbf",
    "f0908080",
    "f09f9880",
    "f18080bf",
    "f3bfbfbf",
    "f48fbfbf",
    "f4908080",
    "f5808080",
    "f7bfbfbf",
    "f888808080",
    "fc8480808080",
    "fe",
    "ff",
    "c2",
    "e1",
    "e180",
    "f1",
    "f180",
    "f18080",
    "e18080bf",
    "c280bf",
    "f1808080bf",
    "eda080edb080",
  };

  private static final String[] NEIGHBOURS = {"a", "я", "한", "ह", "😀", "жa", "a한я"};

  /** Text in mixed scripts and in one, as words and as single characters. */
  @Provide
  Arbitrary<byte[]> texts() {
    Arbitrary<Integer> ascii = Arbitraries.integers().between(0, 0x7F);
    Arbitrary<Integer> two = Arbitraries.integers().between(0x80, 0x7FF);
    Arbitrary<Integer> three = Arbitraries.integers().between(0x800, 0xD7FF);
    Arbitrary<Integer> afterSurrogates = Arbitraries.integers().between(0xE000, 0xFFFF);
    Arbitrary<Integer> four = Arbitraries.integers().between(0x10000, 0x10FFFF);
    Arbitrary<Integer> any = Arbitraries.oneOf(ascii, two, three, afterSurrogates, four);
    return Arbitraries.oneOf(ascii, two, three, four, any)
        .array(int[].class)
        .ofMaxSize(12)
        .array(int[][].class)
        .ofMaxSize(6)
        .map(
            words -> {
              StringBuilder text = new StringBuilder();
              for (int[] word : words) {
                text.append(new String(word, 0, word.length));
              }
              return text.toString().getBytes(UTF_8);
            });
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<Byte> lead = Arbitraries.bytes().between((byte) 0xC0, (byte) 0xFF);
    Arbitrary<Byte> continuation = Arbitraries.bytes().between((byte) 0x80, (byte) 0xBF);
    return Arbitraries.frequencyOf(
            Tuple.of(2, lead), Tuple.of(3, continuation), Tuple.of(1, Arbitraries.bytes()))
        .array(byte[].class)
        .ofMaxSize(40);
  }

  @Property
  void textIsRight(@ForAll("texts") byte[] text) {
    assertThat(Utf8.invalid(text, 0, text.length)).isEqualTo(-1);
  }

  @Property(tries = 300)
  void aChangedByteIsFoundWhereverItStands(@ForAll("texts") byte[] text) {
    for (int i = 0; i < text.length; i++) {
      byte right = text[i];
      for (int wrong : new int[] {0, 0x80, 0xBF, 0xC1, 0xC2, 0xE0, 0xED, 0xF0, 0xF4, 0xFF}) {
        text[i] = (byte) wrong;
        assertAsOneByOne(text, 0, text.length);
      }
      for (int bit = 0; bit < 8; bit++) {
        text[i] = (byte) (right ^ (1 << bit));
        assertAsOneByOne(text, 0, text.length);
      }
      text[i] = right;
    }
  }

  @Property
  void anyBytesAreJudgedAsByTheJdk(@ForAll("bytes") byte[] bytes) {
    assertAsOneByOne(bytes, 0, bytes.length);
  }

  @Property(tries = 200)
  void onlyWhatLiesInTheRangeCounts(@ForAll("texts") byte[] text) {
    for (int from = 0; from <= text.length; from++) {
      for (int to = from; to <= text.length; to += 1 + from % 3) {
        assertAsOneByOne(text, from, to);
      }
    }
  }

  @Test
  void theEdgesAreWhereTheyAreAtEveryPlaceInAWord() {
    for (String edge : EDGES) {
      for (String neighbour : NEIGHBOURS) {
        byte[] around = neighbour.repeat(8).getBytes(UTF_8);
        for (int before = 0; before <= 3 * Long.BYTES; before++) {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          out.writeBytes("я".repeat(3).getBytes(UTF_8));
          out.writeBytes("a".repeat(before % Long.BYTES).getBytes(UTF_8));
          out.writeBytes(neighbour.repeat(before).getBytes(UTF_8));
          out.writeBytes(HexFormat.of().parseHex(edge));
          byte[] atTheEnd = out.toByteArray();
          assertAsOneByOne(atTheEnd, 0, atTheEnd.length);
          out.writeBytes(around);
          byte[] within = out.toByteArray();
          for (int cut = 0; cut < Math.min(around.length, 2 * Long.BYTES); cut++) {
            assertAsOneByOne(within, 0, within.length - cut);
          }
        }
      }
    }
  }

  /** The first two bytes decide everything except how many follow. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void everyPairOfBytesIsJudgedAsByTheJdk(int offset) {
    byte[] bytes = new byte[40];
    Arrays.fill(bytes, (byte) 'a');
    System.arraycopy("яяяя".getBytes(UTF_8), 0, bytes, offset, 8);
    int at = offset + 8;
    for (int pair = 0; pair < 1 << 16; pair++) {
      bytes[at] = (byte) (pair >> 8);
      bytes[at + 1] = (byte) pair;
      int length = pair < 0xE000 ? 2 : pair < 0xF000 ? 3 : 4;
      Arrays.fill(bytes, at + 2, at + length, (byte) 0x80);
      Arrays.fill(bytes, at + length, bytes.length, (byte) 'a');
      assertAsOneByOne(bytes, 0, bytes.length);
    }
  }

  private static void assertAsOneByOne(byte[] bytes, int from, int to) {
    int invalid = Utf8.invalid(bytes, from, to);
    if (invalid != oneByOne(bytes, from, to) || invalid != jdk(bytes, from, to)) {
      assertThat(invalid)
          .as("%s from %s to %s", HexFormat.of().formatHex(bytes), from, to)
          .isEqualTo(oneByOne(bytes, from, to))
          .isEqualTo(jdk(bytes, from, to));
    }
  }

  private static int jdk(byte[] bytes, int from, int to) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    // a new decoder reports malformed input
    return UTF_8.newDecoder().decode(in, CharBuffer.allocate(to - from), true).isError()
        ? in.position()
        : -1;
  }

  /**
   * One character at a time: reads one of the length given by its first byte, and checks that it
   * has that length.
   */
  private static int oneByOne(byte[] bytes, int from, int to) {
    for (int i = from; i < to; ) {
      int first = bytes[i] & 0xFF;
      int length = first < 0x80 ? 1 : first < 0xC0 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
      if (length == 0 || first >= 0xF8 || i + length > to) {
        return i;
      }
      int codePoint = length == 1 ? first : first & (0x7F >> length);
      for (int k = 1; k < length; k++) {
        if ((bytes[i + k] & 0xC0) != 0x80) {
          return i;
        }
        codePoint = (codePoint << 6) | (bytes[i + k] & 0x3F);
      }
      int needed = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
      if (needed != length || surrogate || codePoint > Character.MAX_CODE_POINT) {
        return i;
      }
      i += length;
    }
    return -1;
  }
}
