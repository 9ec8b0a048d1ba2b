package io.github.copydesk.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Lines are found again however they were read, until they are given up. */
class RecentTextTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab\n").ofMaxLength(60);
  }

  @Property
  void findsEveryLine(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 20) int atOnce)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    RecentText recent = new RecentText(new ByteArrayInputStream(bytes), 1000);
    byte[] into = new byte[atOnce];
    while (recent.read(into, 0, atOnce) >= 0) {
      // it keeps what was read
    }
    String[] lines = text.split("\n", -1);
    int count = text.isEmpty() || text.endsWith("\n") ? lines.length - 1 : lines.length;
    for (int i = 0; i < count; i++) {
      recent.forgetBefore(i + 1);
      assertThat(recent.line(i + 1)).asString(StandardCharsets.UTF_8).isEqualTo(lines[i]);
    }
  }

  @Property
  void holdsNoMoreThanAllowed(@ForAll("texts") String text) throws IOException {
    byte[] bytes = (text + "\nlast").getBytes(StandardCharsets.UTF_8);
    RecentText recent = new RecentText(new ByteArrayInputStream(bytes), 10);
    byte[] into = new byte[3];
    long lines = 1 + text.chars().filter(c -> c == '\n').count();
    while (recent.read(into, 0, 3) >= 0) {
      // it forgets what was read first
    }
    assertThat(recent.line(lines + 1)).asString(StandardCharsets.UTF_8).isEqualTo("last");
    byte[] first = recent.line(1);
    assertThat(first == null || bytes.length <= 12 || lines == 0).isTrue();
  }
}
