package io.github.copydesk.benchmarks.peers;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.avaje.jsonb.Types;
import io.github.copydesk.benchmarks.records.ArticleRecord;
import io.github.copydesk.source.VerificationAspect;
import io.github.copydesk.source.VerificationStatus;
import java.util.Map;

/**
 * The records with avaje-jsonb, which generates their adapters at compile time, without reflection.
 *
 * <p>It has it easier: it accepts unknown and duplicate properties and a second document. It writes
 * the {@code type} of an actor only where a property allows several.
 */
final class AvajePeer implements Peer {
  private final JsonType<ArticleRecord> articles;

  /** Jsonb with what the format needs. */
  public AvajePeer() {
    Jsonb.Builder jsonb = Jsonb.builder();
    for (Class<?> type : Enums.ALL) {
      coded(jsonb, type);
    }
    jsonb.add(
        Types.newParameterizedType(Map.class, VerificationAspect.class, VerificationStatus.class),
        new AvajeAspects());
    articles = jsonb.build().type(ArticleRecord.class);
  }

  private static <E> void coded(Jsonb.Builder jsonb, Class<E> type) {
    Codes<E> codes = new Codes<>(type);
    jsonb.add(type, new AvajeText<>(codes::constant, codes::code));
  }

  @Override
  public Object read(byte[] document) {
    return articles.fromJson(document);
  }

  @Override
  public byte[] write(Object article) {
    return articles.toJsonBytes((ArticleRecord) article);
  }
}
