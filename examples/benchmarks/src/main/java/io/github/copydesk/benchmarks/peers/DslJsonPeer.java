package io.github.copydesk.benchmarks.peers;

import static java.util.Objects.requireNonNull;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import io.github.copydesk.benchmarks.records.ArticleRecord;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The records with dsl-json, which generates their converters at compile time, without reflection.
 *
 * <p>It has it easier: it accepts unknown and duplicate properties and a second document, and one
 * writer is reused, as its manual advises. It writes the {@code type} of an actor only where a
 * property allows several.
 */
final class DslJsonPeer implements Peer {
  private final DslJson<Object> json =
      new DslJson<>(Settings.basicSetup().includeServiceLoader().skipDefaultValues(true));
  private final JsonWriter writer = json.newWriter();

  /** DslJson with what the format needs. */
  public DslJsonPeer() {}

  @Override
  public Object read(byte[] document) {
    try {
      return requireNonNull(json.deserialize(ArticleRecord.class, document, document.length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] write(Object article) {
    try {
      writer.reset();
      json.serialize(writer, article);
      return writer.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
