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
 * Chooses between tables by the property {@code "type"}, wherever it appears in the object. The
 * names come from a closed list; nothing is ever loaded by name.
 *
 * <p>If the tag comes first, its table reads the remaining properties. If not, the values before it
 * are kept until the tag is known; only then are the rows of all tables put together.
 */
public final class Union<T> implements Codec<T> {
  private static final PropertyNameMatcher TAG_FIRST = Names.matcher(List.of(Names.TAG));

  private final List<Table<? extends T>> tables;
  private final Codes<Table<? extends T>> options;
  private volatile @Nullable AllRows allRows;

  private final ClassValue<Table<? extends T>> byClass =
      new ClassValue<>() {
        @Override
        protected Table<? extends T> computeValue(Class<?> type) {
          return tables.stream()
              .filter(option -> option.type().isAssignableFrom(type))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no table for " + type));
        }
      };

  private Union(List<Table<? extends T>> tables) {
    this.tables = List.copyOf(tables);
    Map<String, Table<? extends T>> byTag = new LinkedHashMap<>();
    for (Table<? extends T> table : tables) {
      byTag.put(table.tag(), table);
    }
    options = new Codes<>(byTag);
  }

  /**
   * How objects are read whose tag does not come first: the rows of all tables.
   *
   * @param all the rows; those that share a name are read alike
   * @param names the tag, and the name of each row
   * @param matcher finds the index of a name
   */
  private record AllRows(
      List<Property<?, ?, ?>> all, List<String> names, PropertyNameMatcher matcher) {
    static AllRows of(List<? extends Table<?>> tables) {
      Map<String, Property<?, ?, ?>> byName = new LinkedHashMap<>();
      for (Table<?> table : tables) {
        for (Property<?, ?, ?> row : table.rows().all()) {
          Property<?, ?, ?> other = byName.putIfAbsent(row.name(), row);
          if (other != null
              && (other.codec() != row.codec() || other.getClass() != row.getClass())) {
            throw new IllegalArgumentException(row.name() + " is not read alike in all tables");
          }
        }
      }
      List<String> names = new ArrayList<>(List.of(Names.TAG));
      names.addAll(byName.keySet());
      if (names.size() > Long.SIZE) {
        throw new IllegalArgumentException("a union has at most 63 names");
      }
      return new AllRows(List.copyOf(byName.values()), List.copyOf(names), Names.matcher(names));
    }
  }

  private AllRows allRows() {
    AllRows made = allRows;
    if (made == null) {
      allRows = made = AllRows.of(tables); // two threads may make equal ones
    }
    return made;
  }

  /** A union of tagged tables. */
  public static <T> Union<T> of(List<Table<? extends T>> options) {
    return new Union<>(options);
  }

  /** The union of a single tagged table, whose objects must have the tag all the same. */
  public static <T> Union<T> of(Table<T> option) {
    return new Union<>(List.of(option));
  }

  /** The possible values of the tag. */
  public Collection<String> tags() {
    return options.all();
  }

  @Override
  public @Nullable T read(ReadContext in) {
    JsonParser parser = in.parser();
    if (!in.openObject()) {
      return null;
    }
    TokenStreamContext here = in.here();
    if (parser.nextNameMatch(TAG_FIRST) != 0) {
      return unordered(in, here);
    }
    parser.nextToken();
    Table<? extends T> option = option(in);
    if (option == null) {
      in.skipProperties();
      return null;
    }
    return option.properties(in);
  }

  private @Nullable Table<? extends T> option(ReadContext in) {
    if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
      in.reject(() -> Words.oneOf(options.all()));
      return null;
    }
    Table<? extends T> option = in.code(options);
    if (option == null) {
      in.report("value.enum", () -> Words.notOneOf(in.text(), options.all()));
    }
    return option;
  }

  private @Nullable T unordered(ReadContext in, TokenStreamContext here) {
    JsonParser parser = in.parser();
    List<Property<?, ?, ?>> rows = allRows().all();
    int before = in.troubles();
    @Nullable Object[] values = new @Nullable Object[rows.size()];
    @Nullable TokenStreamLocation[] places = new @Nullable TokenStreamLocation[rows.size()];
    @Nullable Table<? extends T> option = null;
    Members members = new Members(in, allRows().matcher());
    for (int i = members.current(allRows().names()); i != Members.END; i = members.next()) {
      if (i < 0) {
        if (!Members.isSchema(in)) {
          String name = parser.currentName();
          Members.unknown(in, here, () -> Words.noSuchProperty(name, Rows.names(rows)));
        }
        continue;
      }
      TokenStreamLocation place = parser.currentTokenLocation();
      parser.nextToken();
      if (i == 0) {
        option = option(in);
      } else {
        places[i - 1] = place;
        values[i - 1] = rows.get(i - 1).value(in);
      }
    }
    if ((members.seen() & 1) == 0) {
      in.report(
          "value.missing",
          here,
          Names.TAG,
          () -> Words.missing(Names.TAG) + "; expected " + Words.oneOf(options.all()));
    }
    if (option == null) {
      return null;
    }
    check(in, here, option, rows, places);
    return in.troubles() == before ? option.rows().build(in, here, rows, values) : null;
  }

  /** Reports the properties that the option does not have, and those that are missing. */
  private void check(
      ReadContext in,
      TokenStreamContext here,
      Table<? extends T> option,
      List<Property<?, ?, ?>> rows,
      @Nullable TokenStreamLocation[] places) {
    List<? extends Property<?, ?, ?>> own = option.rows().all();
    for (int i = 0; i < rows.size(); i++) {
      String name = rows.get(i).name();
      TokenStreamLocation place = places[i];
      Property<?, ?, ?> row =
          own.stream().filter(p -> p.name().equals(name)).findAny().orElse(null);
      if (place != null && row == null) {
        in.unknown(here, name, place, () -> Words.noSuchProperty(name, Rows.names(own)));
      } else if (place == null && row != null && row.required()) {
        Rows.missing(in, here, name);
      }
    }
  }

  @Override
  public Shape shape() {
    return new Shape.OneOf(tables.stream().<Class<?>>map(Table::type).toList());
  }

  @Override
  public void write(WriteContext out, T value) {
    @SuppressWarnings("unchecked") // the class has chosen the option
    Table<T> option = (Table<T>) byClass.get(value.getClass());
    option.write(out, value);
  }
}
