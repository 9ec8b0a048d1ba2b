package io.github.copydesk.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.copydesk.json.OddMappers.Odd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** As {@link OddMappers}, of Jackson 2. */
final class Jackson2OddMappers {
  /** The settings about the text that carries values, which do have an effect; some are new. */
  private static final Set<String> OF_THE_TEXT =
      Set.of(
          "UNWRAP_ROOT_VALUE",
          "WRAP_ROOT_VALUE",
          "INDENT_OUTPUT",
          "QUOTE_FIELD_NAMES",
          "ESCAPE_NON_ASCII",
          "ESCAPE_FORWARD_SLASHES");

  static final List<Odd> ALL = all();

  private Jackson2OddMappers() {}

  static JsonMapper.Builder builder() {
    return JsonMapper.builder().findAndAddModules();
  }

  private static <E extends Enum<E>> void each(
      Class<E> settings, Function<E, JsonMapper.Builder> with, List<Odd> mappers) {
    for (E constant : settings.getEnumConstants()) {
      if (!OF_THE_TEXT.contains(constant.name())) {
        String name = settings.getSimpleName() + "." + constant + " the other way";
        mappers.add(odd(name, with.apply(constant)));
      }
    }
  }

  private static Odd odd(String name, JsonMapper.Builder builder) {
    return new Odd("Jackson 2, " + name, new AnyMapper.Jackson2(builder.build()));
  }

  private static List<Odd> all() {
    List<Odd> odd = new ArrayList<>();
    odd.add(odd("default", builder()));
    each(DeserializationFeature.class, f -> builder().configure(f, !f.enabledByDefault()), odd);
    each(SerializationFeature.class, f -> builder().configure(f, !f.enabledByDefault()), odd);
    each(MapperFeature.class, f -> builder().configure(f, !f.enabledByDefault()), odd);
    each(EnumFeature.class, f -> builder().configure(f, !f.enabledByDefault()), odd);
    each(JsonNodeFeature.class, f -> builder().configure(f, !f.enabledByDefault()), odd);
    each(StreamReadFeature.class, f -> builder().configure(f, !f.enabledByDefault()), odd);
    each(StreamWriteFeature.class, f -> builder().configure(f, !f.enabledByDefault()), odd);
    each(JsonReadFeature.class, f -> builder().configure(f, !f.enabledByDefault()), odd);
    each(JsonWriteFeature.class, f -> builder().configure(f, !f.enabledByDefault()), odd);
    each(
        JsonFactory.Feature.class,
        f -> {
          JsonFactory factory = JsonFactory.builder().configure(f, !f.enabledByDefault()).build();
          return JsonMapper.builder(factory).findAndAddModules();
        },
        odd);
    each(
        JsonInclude.Include.class,
        f -> builder().defaultPropertyInclusion(JsonInclude.Value.construct(f, f)),
        odd);
    each(
        DefaultTyping.class,
        f ->
            builder()
                .activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                    f,
                    com.fasterxml.jackson.annotation.JsonTypeInfo.As.PROPERTY),
        odd);
    each(JsonAutoDetect.Visibility.class, f -> builder().visibility(PropertyAccessor.ALL, f), odd);
    odd.add(odd("added twice", builder().addModule(new CopydeskJackson2Module())));
    odd.add(odd("everything at once", lax()));
    return odd;
  }

  private static void coerceAll(MutableCoercionConfig coercions) {
    for (CoercionInputShape shape : CoercionInputShape.values()) {
      coercions.setCoercion(shape, CoercionAction.TryConvert);
    }
  }

  /** Accepts numbers that JSON does not have. */
  static AnyMapper laxAboutNumbers() {
    return new AnyMapper.Jackson2(
        builder()
            .enable(
                JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS,
                JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
            .build());
  }

  /** As lenient as a mapper can be made. */
  static JsonMapper.Builder lax() {
    return builder()
        .disable(
            Arrays.stream(DeserializationFeature.values())
                .filter(f -> f.name().startsWith("FAIL_"))
                .toArray(DeserializationFeature[]::new))
        .enable(
            Arrays.stream(DeserializationFeature.values())
                .filter(f -> f.name().matches("(ACCEPT|READ|USE)_.*|UNWRAP_SINGLE_VALUE_ARRAYS"))
                .toArray(DeserializationFeature[]::new))
        .enable(
            MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
            MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
            MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES,
            MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
        .withCoercionConfigDefaults(Jackson2OddMappers::coerceAll)
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .serializationInclusion(JsonInclude.Include.ALWAYS)
        .activateDefaultTyping(
            BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
            DefaultTyping.NON_FINAL)
        .defaultLocale(Locale.forLanguageTag("tr-TR"));
  }
}
