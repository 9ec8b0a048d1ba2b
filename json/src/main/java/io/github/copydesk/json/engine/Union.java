package io.github.copydesk.json.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Chooses between tables by the property {@value #TAG}, wherever it stands in the object. Names
 * come from a closed list; nothing is ever loaded by name.
 *
 * <p>Where the tag stands first, the table reads the rest. Where it does not, the values before it
 * are kept until it is known whose they are; only then the rows of all tables are put together.
 */
public final class Union<T> implements Codec<T> {
  /** The name of the property that tells the type. */
  static final String TAG = "type";

  private static final PropertyNameMatcher TAG_FIRST = ObjectCodec.matcher(List.of(TAG));

  private final List<ObjectCodec<? extends T>> codecs;
  private final Codes<ObjectCodec<? extends T>> options;
  private volatile @Nullable Rows rows;

  private final ClassValue<ObjectCodec<? extends T>> byClass =
      new ClassValue<>() {
        @Override
        protected ObjectCodec<? extends T> computeValue(Class<?> type) {
          return codecs.stream()
              .filter(option -> option.type().isAssignableFrom(type))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no table for " + type));
        }
      };

  private Union(List<ObjectCodec<? extends T>> codecs) {
    this.codecs = List.copyOf(codecs);
    Map<String, ObjectCodec<? extends T>> byTag = new LinkedHashMap<>();
    for (ObjectCodec<? extends T> codec : codecs) {
      byTag.put(codec.tag(), codec);
    }
    options = new Codes<>(byTag);
  }

  /**
   * What objects are read by whose tag does not stand first: the rows of all tables.
   *
   * @param all the rows; those that share a name are read alike
   * @param names the tag, and the name of each row
   * @param matcher finds the index of a name
   */
  private record Rows(
      List<Property<?, ?, ?>> all, List<String> names, PropertyNameMatcher matcher) {
    static Rows of(List<? extends ObjectCodec<?>> codecs) {
      Map<String, Property<?, ?, ?>> byName = new LinkedHashMap<>();
      for (ObjectCodec<?> codec : codecs) {
        for (Property<?, ?, ?> row : codec.body().rows()) {
          Property<?, ?, ?> other = byName.putIfAbsent(row.name(), row);
          if (other != null
              && (other.codec() != row.codec() || other.getClass() != row.getClass())) {
            throw new IllegalArgumentException(row.name() + " is not read alike in all tables");
          }
        }
      }
      List<String> names = new ArrayList<>(List.of(TAG));
      names.addAll(byName.keySet());
      if (names.size() > Long.SIZE) {
        throw new IllegalArgumentException("a union has at most 63 names");
      }
      return new Rows(List.copyOf(byName.values()), List.copyOf(names), ObjectCodec.matcher(names));
    }

    /** The index of the name at the current token, as the matcher would have found it. */
    int here(JsonParser parser) {
      if (parser.currentToken() == JsonToken.END_OBJECT) {
        return PropertyNameMatcher.MATCH_END_OBJECT;
      }
      int index = names.indexOf(parser.currentName());
      return index < 0 ? PropertyNameMatcher.MATCH_UNKNOWN_NAME : index;
    }
  }

  private Rows rows() {
    Rows made = rows;
    if (made == null) {
      rows = made = Rows.of(codecs);
    }
    return made;
  }

  /** A union of tagged tables. */
  public static <T> Union<T> of(List<ObjectCodec<? extends T>> options) {
    return new Union<>(options);
  }

  /** The names that the tag can have. */
  public Collection<String> tags() {
    return options.all();
  }

  @Override
  public @Nullable T read(In in) {
    JsonParser parser = in.parser();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      in.refuse("an object");
      return null;
    }
    if (!in.open()) {
      return null;
    }
    TokenStreamContext here = in.here();
    if (parser.nextNameMatch(TAG_FIRST) != 0) {
      return unordered(in, here);
    }
    parser.nextToken();
    ObjectCodec<? extends T> option = option(in);
    if (option == null) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        in.skipProperty();
      }
      return null;
    }
    return option.properties(in);
  }

  private @Nullable ObjectCodec<? extends T> option(In in) {
    if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
      in.refuse(Scalars.oneOf(options.all()));
      return null;
    }
    ObjectCodec<? extends T> option = in.code(options);
    if (option == null) {
      in.fault("value.enum", Scalars.notOneOf(in.text(), options.all()));
    }
    return option;
  }

  private @Nullable T unordered(In in, TokenStreamContext here) {
    JsonParser parser = in.parser();
    PropertyNameMatcher matcher = rows().matcher();
    List<Property<?, ?, ?>> rows = rows().all();
    int before = in.faults().count();
    int others = 0;
    @Nullable Object[] values = new @Nullable Object[rows.size()];
    @Nullable TokenStreamLocation[] places = new @Nullable TokenStreamLocation[rows.size()];
    @Nullable ObjectCodec<? extends T> option = null;
    long seen = 0;
    for (int i = rows().here(parser);
        i != PropertyNameMatcher.MATCH_END_OBJECT;
        i = parser.nextNameMatch(matcher)) {
      if (i < 0) {
        if (!in.room(others++, here)) {
          in.skipProperty();
        } else if (!in.schema()) {
          Body.unknown(in, here, parser.currentName(), Body.names(rows));
        }
      } else if ((seen & 1L << i) != 0) {
        Body.repeated(in);
      } else {
        seen |= 1L << i;
        TokenStreamLocation place = parser.currentTokenLocation();
        parser.nextToken();
        if (i == 0) {
          option = option(in);
        } else {
          places[i - 1] = place;
          values[i - 1] = rows.get(i - 1).value(in);
        }
      }
    }
    if ((seen & 1) == 0) {
      String message = TAG + " is missing: " + Scalars.oneOf(options.all());
      in.fault("value.missing", here, TAG, message);
    }
    if (option == null) {
      return null;
    }
    check(in, here, option, rows, places);
    return in.faults().count() == before ? option.body().build(in, here, rows, values) : null;
  }

  /** Reports what the option does not have, and what it has to have. */
  private void check(
      In in,
      TokenStreamContext here,
      ObjectCodec<? extends T> option,
      List<Property<?, ?, ?>> rows,
      @Nullable TokenStreamLocation[] places) {
    List<? extends Property<?, ?, ?>> own = option.body().rows();
    for (int i = 0; i < rows.size(); i++) {
      String name = rows.get(i).name();
      TokenStreamLocation place = places[i];
      Property<?, ?, ?> row =
          own.stream().filter(p -> p.name().equals(name)).findAny().orElse(null);
      if (place != null && row == null) {
        in.unknown(here, name, place, Body.noSuch(name, Body.names(own)));
      } else if (place == null && row != null && row.required()) {
        Body.missing(in, here, name);
      }
    }
  }

  @Override
  public void write(Out out, T value) {
    @SuppressWarnings("unchecked") // it was chosen by the class
    ObjectCodec<T> option = (ObjectCodec<T>) byClass.get(value.getClass());
    option.write(out, value);
  }
}
