package io.github.copydesk.benchmarks.peers;

import static java.util.Objects.requireNonNull;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import io.github.copydesk.benchmarks.records.ArticleRecord;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The records by dsl-json, which writes their converters when they are compiled, without
 * reflection.
 *
 * <p>It has it easier: unknown and duplicate properties and a second document pass, and one writer
 * is used again and again, as its manual advises. It writes the {@code type} of an actor only where
 * a property allows several.
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
