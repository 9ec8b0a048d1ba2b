package io.github.copydesk.benchmarks.peers;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.annotation.JSONType;
import com.alibaba.fastjson2.reader.ObjectReader;
import com.alibaba.fastjson2.writer.ObjectWriter;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.benchmarks.records.ActorRecord;
import io.github.copydesk.benchmarks.records.ArticleRecord;
import io.github.copydesk.benchmarks.records.CountryRecord;
import io.github.copydesk.benchmarks.records.GroupRecord;
import io.github.copydesk.benchmarks.records.OrganizationRecord;
import io.github.copydesk.benchmarks.records.PersonRecord;
import io.github.copydesk.benchmarks.records.UnnamedSourceRecord;
import io.github.copydesk.time.EdtfDate;
import java.util.function.Function;

/**
 * The records with fastjson2, which generates classes for them on first use.
 *
 * <p>It has it easier: it parses numbers from strings and ignores what it does not know. It writes
 * empty lists, which Copydesk leaves out.
 */
final class Fastjson2Peer implements Peer {
  /** Fastjson2 with what the format needs; its settings apply to the whole program. */
  public Fastjson2Peer() {
    for (Class<?> type : Enums.ALL) {
      coded(type);
    }
    text(EdtfDate.class, EdtfDate::parse);
    text(Identifier.class, Identifier::parse);
    registerWriter(Identifier.of("wikidata", "Q30").getClass(), Identifier::toString);
    JSON.mixIn(ActorRecord.class, ActorMixIn.class);
    JSON.mixIn(PersonRecord.class, PersonMixIn.class);
    JSON.mixIn(OrganizationRecord.class, OrganizationMixIn.class);
    JSON.mixIn(CountryRecord.class, CountryMixIn.class);
    JSON.mixIn(GroupRecord.class, GroupMixIn.class);
    JSON.mixIn(UnnamedSourceRecord.class, UnnamedSourceMixIn.class);
  }

  private static <E> void coded(Class<E> type) {
    Codes<E> codes = new Codes<>(type);
    register(type, codes::constant, codes::code);
  }

  private static <T> void text(Class<T> type, Function<String, T> parse) {
    register(type, parse, Object::toString);
  }

  /** The class of identifiers is hidden, and fastjson2 treats it as different from their type. */
  private static <T> void registerWriter(Class<? extends T> type, Function<T, String> print) {
    @SuppressWarnings("unchecked") // it is only called for values of the type
    ObjectWriter<T> writer =
        (out, value, fieldName, fieldType, features) -> out.writeString(print.apply((T) value));
    JSONFactory.getDefaultObjectWriterProvider().register(type, writer);
  }

  private static <T> void register(
      Class<T> type, Function<String, T> parse, Function<T, String> print) {
    ObjectReader<T> reader =
        (in, fieldType, fieldName, features) ->
            in.nextIfNull() ? null : parse.apply(in.readString());
    JSONFactory.getDefaultObjectReaderProvider().register(type, reader);
    registerWriter(type, print);
  }

  @Override
  public Object read(byte[] document) {
    return JSON.parseObject(document, ArticleRecord.class);
  }

  @Override
  public byte[] write(Object article) {
    return JSON.toJSONBytes(article);
  }

  @JSONType(
      typeKey = "type",
      seeAlso = {
        PersonRecord.class,
        OrganizationRecord.class,
        CountryRecord.class,
        GroupRecord.class,
        UnnamedSourceRecord.class
      })
  private interface ActorMixIn {}

  @JSONType(typeKey = "type", typeName = "person")
  private interface PersonMixIn {}

  @JSONType(typeKey = "type", typeName = "organization")
  private interface OrganizationMixIn {}

  @JSONType(typeKey = "type", typeName = "country")
  private interface CountryMixIn {}

  @JSONType(typeKey = "type", typeName = "group")
  private interface GroupMixIn {}

  @JSONType(typeKey = "type", typeName = "unnamed-source")
  private interface UnnamedSourceMixIn {}
}
