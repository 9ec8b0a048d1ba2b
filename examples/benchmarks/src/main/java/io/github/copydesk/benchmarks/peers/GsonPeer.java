package io.github.copydesk.benchmarks.peers;

import static java.util.Objects.requireNonNull;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.copydesk.basics.Coded;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.benchmarks.records.ActorRecord;
import io.github.copydesk.benchmarks.records.ArticleRecord;
import io.github.copydesk.time.EdtfDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records with Gson, which finds their constructors by reflection.
 *
 * <p>It has it harder: it reads no bytes, so the document becomes a {@code String} first, and an
 * actor becomes a tree before its type is known, as in Gson's own extra for subtypes. It has it
 * easier: it accepts unknown properties. It writes empty lists, which Copydesk leaves out.
 */
final class GsonPeer implements Peer {
  private final Gson gson =
      new GsonBuilder()
          .registerTypeAdapter(Instant.class, text(Instant::parse, Instant::toString))
          .registerTypeAdapter(EdtfDate.class, text(EdtfDate::parse, EdtfDate::toString))
          .registerTypeAdapter(Identifier.class, text(Identifier::parse, Identifier::toString))
          .registerTypeAdapterFactory(new Enums())
          .registerTypeAdapterFactory(new Actors())
          .enableComplexMapKeySerialization()
          .disableHtmlEscaping()
          .create();

  /** Gson with what the format needs. */
  public GsonPeer() {}

  @Override
  public Object read(byte[] document) {
    return gson.fromJson(new String(document, StandardCharsets.UTF_8), ArticleRecord.class);
  }

  @Override
  public byte[] write(Object article) {
    return gson.toJson(article).getBytes(StandardCharsets.UTF_8);
  }

  private static <T> TypeAdapter<T> text(Function<String, T> parse, Function<T, String> print) {
    return new TypeAdapter<T>() {
      @Override
      public T read(JsonReader in) throws IOException {
        return parse.apply(in.nextString());
      }

      @Override
      public void write(JsonWriter out, T value) throws IOException {
        out.value(print.apply(value));
      }
    }.nullSafe();
  }

  /** Enums by their codes. */
  private static final class Enums implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked") // the type is that of the constants
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
      Class<? super T> raw = type.getRawType();
      if (!raw.isEnum() || !Coded.class.isAssignableFrom(raw)) {
        return null;
      }
      Codes<T> codes = new Codes<>((Class<T>) raw);
      return new TypeAdapter<T>() {
        @Override
        public T read(JsonReader in) throws IOException {
          return codes.constant(in.nextString());
        }

        @Override
        public void write(JsonWriter out, T constant) throws IOException {
          out.value(codes.code(constant));
        }
      }.nullSafe();
    }
  }

  /** Actors by their {@code type}, through a tree. */
  private static final class Actors implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked") // an adapter of the type of the actor
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
      if (!ActorRecord.class.isAssignableFrom(type.getRawType())) {
        return null;
      }
      TypeAdapter<JsonElement> trees = gson.getAdapter(JsonElement.class);
      Map<String, TypeAdapter<?>> readers = new HashMap<>();
      Map<Class<?>, String> names = new HashMap<>();
      ActorTypes.BY_NAME.forEach(
          (name, actor) -> {
            readers.put(name, gson.getDelegateAdapter(this, TypeToken.get(actor)));
            names.put(actor, name);
          });
      return new TypeAdapter<T>() {
        @Override
        public T read(JsonReader in) throws IOException {
          JsonObject tree = trees.read(in).getAsJsonObject();
          String name = tree.remove("type").getAsString();
          return (T) requireNonNull(readers.get(name), name).fromJsonTree(tree);
        }

        @Override
        public void write(JsonWriter out, T actor) throws IOException {
          String name = requireNonNull(names.get(actor.getClass()));
          TypeAdapter<T> writer = (TypeAdapter<T>) requireNonNull(readers.get(name));
          JsonObject tree = new JsonObject();
          tree.addProperty("type", name);
          writer
              .toJsonTree(actor)
              .getAsJsonObject()
              .entrySet()
              .forEach(property -> tree.add(property.getKey(), property.getValue()));
          trees.write(out, tree);
        }
      }.nullSafe();
    }
  }
}
