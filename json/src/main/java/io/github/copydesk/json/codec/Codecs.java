package io.github.copydesk.json.codec;

import io.github.copydesk.actor.Actor;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.json.engine.Codec;
import io.github.copydesk.json.engine.Scalars;
import io.github.copydesk.json.engine.Table;
import io.github.copydesk.json.engine.Union;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of all domain types. */
public final class Codecs {
  private static final List<Table<?>> UNTAGGED =
      List.of(
          ArticleCodecs.ARTICLE,
          QuoteCodecs.QUOTE,
          CasualtyCodecs.REPORT,
          SanctionCodecs.SANCTION,
          ArticleCodecs.BYLINE,
          ArticleCodecs.CONTRIBUTOR,
          ArticleCodecs.DATELINE,
          ArticleCodecs.CORRECTION,
          ArticleCodecs.SUBJECT,
          ArticleCodecs.MEDIA_ITEM,
          QuoteCodecs.QUESTION,
          CasualtyCodecs.FIGURE,
          SanctionCodecs.TARGET,
          SanctionCodecs.MEASURE,
          SanctionCodecs.EVENT,
          SanctionCodecs.PROGRAMME,
          SanctionCodecs.LEGAL_BASIS,
          SourceCodecs.ATTRIBUTION,
          SourceCodecs.VERIFICATION,
          SourceCodecs.EVIDENCE,
          SourceCodecs.EXTRACTION,
          ActorCodecs.POSITION,
          TimeCodecs.TIME,
          TextCodecs.ANCHOR,
          TextCodecs.SPAN,
          BasicsCodecs.LOCATION,
          BasicsCodecs.PLACE,
          BasicsCodecs.COUNT);

  private static final List<Table<?>> TABLES =
      Stream.concat(UNTAGGED.stream(), ActorCodecs.OPTIONS.stream()).toList();

  private static final Map<Class<?>, Codec<?>> BY_TYPE = byType();

  private Codecs() {}

  private static Map<Class<?>, Codec<?>> byType() {
    Map<Class<?>, Codec<?>> byType = new LinkedHashMap<>();
    UNTAGGED.forEach(table -> byType.put(table.type(), table));
    ActorCodecs.OPTIONS.forEach(table -> byType.put(table.type(), Union.of(table)));
    byType.put(Identifier.class, Scalars.IDENTIFIER);
    byType.put(Actor.class, ActorCodecs.ACTOR);
    return byType;
  }

  /** All tables. */
  public static List<Table<?>> tables() {
    return TABLES;
  }

  /**
   * The codec of a type, such as {@code Article.class} or {@code Actor.class}; null if it has none.
   */
  @SuppressWarnings("unchecked") // the map is filled by type
  public static <T> @Nullable Codec<T> of(Class<T> type) {
    return (Codec<T>) BY_TYPE.get(type);
  }

  /** The codec of a value's type; null if it has none. */
  @SuppressWarnings("unchecked") // the type is that of the value
  public static <T> @Nullable Codec<T> ofValue(T value) {
    for (Map.Entry<Class<?>, Codec<?>> entry : BY_TYPE.entrySet()) {
      if (entry.getKey().isInstance(value)) {
        return (Codec<T>) entry.getValue();
      }
    }
    return null;
  }
}
