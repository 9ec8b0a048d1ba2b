package io.github.copydesk.json;

import static io.github.copydesk.json.BadInputsCase.holds;
import static io.github.copydesk.json.BadInputsDocument.bad;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.quote.Question;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Group A: bytes that are not one document in UTF-8. */
final class BadInputsBytes {
  private static final String DOCUMENT = "{\"topic\":\"t\"}";

  private BadInputsBytes() {}

  static List<BadInputsCase> cases() {
    List<BadInputsCase> cases = new ArrayList<>();
    cases.add(bytes("A01", "no bytes").rejected("json.empty 1:1"));
    cases.add(bad("A02", "white space", Question.class, " \n\t ▸").rejected("json.empty"));
    cases.add(bytes("A02", "a byte order mark", "EFBBBF").rejected("json.empty 1:1"));
    cases.add(
        bad("A02", "a mark and white space", Question.class, "\uFEFF \n ▸").rejected("json.empty"));

    cases.add(
        bad("A03", "a mark is skipped, and not written", Question.class, "\uFEFF" + DOCUMENT)
            .keptAs(DOCUMENT));
    cases.add(
        bad("A03", "a mark does not shift places", Question.class, "\uFEFF{'topic':▸1}")
            .rejected("type.mismatch /topic"));
    cases.add(bytes("A04", "two marks", "EFBBBFEFBBBF", DOCUMENT, "").rejected("json.syntax 1:1"));

    for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      for (String mark : List.of("", "\uFEFF")) {
        byte[] bytes = (mark + DOCUMENT).getBytes(Charset.forName(charset));
        String name = charset + (mark.isEmpty() ? "" : " with a mark");
        cases.add(
            bad("A05", name, Question.class, bytes)
                .rejected("encoding.unsupported 1:1")
                .says("expected UTF-8, but found " + charset));
      }
    }
    cases.add(
        bytes("A06", "ISO-8859-1", "", "{\"topic\":\"caf", "E9", "\"}")
            .rejected("encoding.invalid-utf8 1:14")
            .says("0xE9"));
    cases.add(
        bytes("A07", "quotation marks of Windows-1252", "", "{\"topic\":\n\"日本", "93", "x\"}")
            .rejected("encoding.invalid-utf8 2:4")
            .says("0x93"));

    for (String overlong : List.of("C0AF", "C080", "E080AF", "F08080AF")) {
      cases.add(inText("A08", "overlong " + overlong, overlong));
    }
    for (String beyond :
        List.of("F4908080", "F5808080", "F888808080", "FC8480808080", "FE", "FF")) {
      cases.add(inText("A09", "above U+10FFFF: " + beyond, beyond));
    }
    for (String surrogate : List.of("EDA0BDEDB880", "EDA080", "EDBFBF")) {
      cases.add(inText("A10", "surrogates in UTF-8: " + surrogate, surrogate));
    }
    for (String cut : List.of("C3", "E282", "F09F98", "80")) {
      cases.add(inText("A11", "a character cut in the text: " + cut, cut));
      cases.add(
          bytes("A11", "a character cut at the end: " + cut, "", "{\"topic\":\"", cut)
              .rejected("encoding.invalid-utf8 1:11"));
    }
    cases.add(holds("A12", "an emoji at every edge of a buffer", BadInputsBytes::emojis));

    cases.add(bytes("A13", "a NUL before", "00", DOCUMENT, "").rejected("json.syntax 1:1"));
    cases.add(bytes("A13", "four NULs before", "00000000", DOCUMENT).rejected("json.syntax 1:1"));
    cases.add(
        bytes("A13", "a NUL inside", "", "{", "00", "\"topic\":\"t\"}")
            .rejected("json.syntax 1:2")
            .says("unexpected “\\u{0}")); // not the brace before it
    cases.add(
        bytes("A13", "a NUL after is what goes on after the end", "", DOCUMENT, "00")
            .rejected("json.trailing-content 1:14"));

    cases.add(
        bad("A14", "gzip", Question.class, gzip())
            .rejected("encoding.invalid-utf8 1:2")
            .says("binary", "gzip"));
    cases.add(
        bytes("A14", "a zip archive", "504B0304140008080800", "", "9E")
            .rejected("encoding.invalid-utf8 1:11")
            .says("binary", "zip"));
    cases.add(
        bytes("A14", "a PDF", "", "%PDF-1.7\n%", "E2E3CFD3")
            .rejected("encoding.invalid-utf8 2:2")
            .says("binary", "PDF"));
    return cases;
  }

  /** A document of alternating hexadecimal bytes and text. */
  private static BadInputsDocument bytes(String row, String name, String... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < parts.length; i++) {
      bytes.writeBytes(
          i % 2 == 0
              ? HexFormat.of().parseHex(parts[i])
              : parts[i].getBytes(StandardCharsets.UTF_8));
    }
    return bad(row, name, Question.class, bytes.toByteArray());
  }

  private static BadInputsCase inText(String row, String name, String hex) {
    return bytes(row, name, "", "{\"topic\":\"", hex, "\"}")
        .rejected("encoding.invalid-utf8 1:11")
        .says("0x" + hex.substring(0, 2));
  }

  private static byte[] gzip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(DOCUMENT.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static void emojis() {
    NewsJson json = NewsJson.create();
    for (int edge : List.of(4000, 8000, 8192, 16_384, 32_768)) {
      for (int before = edge - 20; before <= edge + 4; before++) {
        String document = "{\"topic\":\"" + "x".repeat(before) + "😀é€\"}";
        assertThat(json.write(json.read(document, Question.class))).isEqualTo(document);
      }
    }
  }
}
