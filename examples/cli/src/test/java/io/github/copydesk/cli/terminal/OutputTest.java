package io.github.copydesk.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is printed, a terminal gets lines of text that fit and do nothing to it. */
class OutputTest {
  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(
        StandardCharsets.UTF_8,
        StandardCharsets.US_ASCII,
        StandardCharsets.ISO_8859_1,
        Charset.forName("ISO-8859-9"),
        Charset.forName("windows-1252"));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .all()
        .withChars("abc  \t\r\n\u001b\u0007\u009b\u007f\u202e\u2028\ufeff\ud800漢字“”…é")
        .ofMaxLength(60);
  }

  private static String printed(Charset charset, Consumer<Output> action) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    action.accept(new Output(bytes, charset, false, true));
    return bytes.toString(charset);
  }

  @Property
  void printsNoControl(@ForAll("texts") String text, @ForAll("charsets") Charset charset) {
    String line = printed(charset, out -> out.line(text));
    assertThat(line).endsWith("\n");
    assertThat(line.substring(0, line.length() - 1).codePoints())
        .noneMatch(
            c ->
                Character.isISOControl(c)
                    || (c >= 0x202A && c <= 0x202E)
                    || (c >= 0x2066 && c <= 0x2069)
                    || c == 0x2028
                    || c == 0x2029);
    if (!text.contains("?")) {
      assertThat(line).as("nothing is lost in another charset").doesNotContain("?");
    }
  }

  @Property
  void paragraphsFit(
      @ForAll("texts") String text,
      @ForAll("charsets") Charset charset,
      @ForAll @IntRange(min = 12, max = 80) int width) {
    Prose prose = new Prose().add(Style.QUOTE, text).add(text);
    assertThat(printed(charset, out -> prose.print(out, width, "  Q1 ")).lines())
        .allMatch(line -> Columns.of(line) <= width);
  }

  @Property
  void tablesFit(@ForAll("texts") String text, @ForAll("charsets") Charset charset) {
    Table table = new Table("name", List.of("number"));
    table.row(text, List.of(1234L));
    assertThat(printed(charset, out -> table.print(out, 30)).lines())
        .hasSize(2)
        .allMatch(line -> Columns.of(line) <= 30)
        .anyMatch(line -> line.endsWith("  1234"));
  }
}
