package io.github.copydesk.benchmarks.peers;

import io.github.copydesk.benchmarks.records.ArticleRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records and Jackson 3 databind, which most people who need a few JSON types use today.
 *
 * <p>It has it easier: only the first problem is reported, the bytes are not checked to be UTF-8
 * beyond what the parser needs, and the records check fewer invariants than the domain.
 */
final class DatabindRecords implements Peer {
  private final JsonMapper mapper;

  /**
   * A mapper with its defaults, or a strict one.
   *
   * @param strict whether it rejects all that settings can make it reject
   */
  public DatabindRecords(boolean strict) {
    JsonMapper.Builder usual = Mappers.usual(new CodedNames());
    mapper = (strict ? Mappers.strict(usual) : usual).build();
  }

  @Override
  public Object read(byte[] document) {
    return mapper.readValue(document, ArticleRecord.class);
  }

  @Override
  public byte[] write(Object article) {
    return mapper.writeValueAsBytes(article);
  }
}
