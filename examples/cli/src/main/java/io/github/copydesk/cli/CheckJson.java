package io.github.copydesk.cli;

import io.github.copydesk.cli.terminal.Output;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * What was found as NDJSON in ASCII: an object for each finding and for each input that cannot be
 * read, and one for the totals at the end.
 *
 * @param out where the lines go
 */
record CheckJson(Output out) implements CheckReport {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  @Override
  public void finding(Finding finding) {
    line(
        json -> {
          json.writeStringProperty("type", name(finding.level()));
          json.writeStringProperty("file", finding.file());
          number(json, "line", finding.line());
          number(json, "column", finding.column());
          json.writeStringProperty("pointer", finding.pointer());
          json.writeStringProperty("code", finding.code());
          json.writeStringProperty("message", finding.message());
        });
  }

  private static void number(JsonGenerator json, String name, OptionalLong number) {
    if (number.isPresent()) {
      json.writeNumberProperty(name, number.getAsLong());
    }
  }

  @Override
  public void failure(String file, String reason) {
    line(
        json -> {
          json.writeStringProperty("type", "failure");
          json.writeStringProperty("file", file);
          json.writeStringProperty("message", reason);
        });
  }

  @Override
  public void end(Totals totals) {
    line(
        json -> {
          json.writeStringProperty("type", "totals");
          json.writeNumberProperty("documents", totals.documents());
          json.writeNumberProperty("wrong", totals.wrong());
          json.writeNumberProperty("findings", totals.findings());
          json.writeNumberProperty("failures", totals.failed());
          json.writeObjectPropertyStart("codes");
          totals.rows().forEach(row -> json.writeNumberProperty(row.code(), row.times()));
          json.writeEndObject();
        });
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void line(Consumer<JsonGenerator> properties) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      properties.accept(json);
      json.writeEndObject();
    }
    out.line(bytes.toString(StandardCharsets.US_ASCII));
  }
}
