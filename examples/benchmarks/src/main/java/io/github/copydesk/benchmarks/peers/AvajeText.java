package io.github.copydesk.benchmarks.peers;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.CustomAdapter;
import io.avaje.jsonb.Jsonb;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.time.EdtfDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values written as strings, for avaje-jsonb. */
public class AvajeText<T> implements JsonAdapter<T> {
  private final Function<String, T> parse;
  private final Function<T, String> print;

  AvajeText(Function<String, T> parse, Function<T, String> print) {
    this.parse = parse;
    this.print = print;
  }

  @Override
  public final @Nullable T fromJson(JsonReader in) {
    String text = in.readString();
    return text == null ? null : parse.apply(text);
  }

  @Override
  public final void toJson(JsonWriter out, @Nullable T value) {
    if (value == null) {
      out.nullValue();
    } else {
      out.value(print.apply(value));
    }
  }

  /** {@code wikidata:Q30}. */
  @CustomAdapter
  public static final class OfIdentifier extends AvajeText<Identifier>
      implements JsonAdapter<Identifier> {
    /** Called by the code that avaje-jsonb generates. */
    public OfIdentifier(Jsonb jsonb) {
      super(Identifier::parse, Identifier::toString);
    }
  }

  /** {@code 2024-12}. */
  @CustomAdapter
  public static final class OfDate extends AvajeText<EdtfDate> implements JsonAdapter<EdtfDate> {
    /** Called by the code that avaje-jsonb generates. */
    public OfDate(Jsonb jsonb) {
      super(EdtfDate::parse, EdtfDate::toString);
    }
  }
}
