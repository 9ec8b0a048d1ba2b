package io.github.copydesk.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Looking at many bytes at once finds the same as looking at one at a time. */
class BytesTest {
  @Provide
  Arbitrary<byte[]> bytes() {
    // long runs of ASCII, and the values next to those looked for
    Arbitrary<Byte> common = Arbitraries.of((byte) 'a', (byte) '\t', (byte) 0x0B, (byte) 0);
    Arbitrary<Byte> rare = Arbitraries.of((byte) '\n', (byte) 0x8A, (byte) 0x80, (byte) 0xFF);
    return Arbitraries.frequencyOf(Tuple.of(60, common), Tuple.of(1, rare))
        .array(byte[].class)
        .ofMaxSize(200);
  }

  @Property
  void theFirstLineFeedIsFound(@ForAll("bytes") byte[] bytes) {
    for (int from = 0; from <= bytes.length; from++) {
      int to = bytes.length - from % 3 * (bytes.length - from) / 3;
      int first = from;
      while (first < to && bytes[first] != '\n') {
        first++;
      }
      assertThat(Bytes.lineFeed(bytes, from, to)).isEqualTo(first);
    }
  }

  @Provide
  Arbitrary<byte[]> escapes() {
    // both bytes often, next to each other seldom, and the values next to them
    Arbitrary<Byte> common = Arbitraries.of((byte) 'a', (byte) '\\', (byte) 't', (byte) 'v');
    Arbitrary<Byte> rare = Arbitraries.of((byte) 'u', (byte) 0xDC, (byte) 0xF5, (byte) ']');
    return Arbitraries.frequencyOf(Tuple.of(60, common), Tuple.of(1, rare))
        .array(byte[].class)
        .ofMaxSize(200);
  }

  @Property
  void theFirstUnicodeEscapeIsFound(@ForAll("escapes") byte[] bytes) {
    for (int from = 0; from <= bytes.length; from++) {
      int to = bytes.length - from % 3 * (bytes.length - from) / 3;
      int first = from;
      while (first < to && (bytes[first] != '\\' || first + 1 == to || bytes[first + 1] != 'u')) {
        first++;
      }
      assertThat(Bytes.unicodeEscape(bytes, from, to)).isEqualTo(first);
    }
  }

  @Property
  void theEndOfAsciiIsFound(@ForAll("bytes") byte[] bytes) {
    for (int from = 0; from <= bytes.length; from++) {
      int to = bytes.length - from % 3 * (bytes.length - from) / 3;
      int first = from;
      while (first < to && bytes[first] >= 0) {
        first++;
      }
      assertThat(Bytes.endOfAscii(bytes, from, to)).isEqualTo(first);
    }
  }
}
