package io.github.copydesk.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.text.SimpleDateFormat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Mappers with every Jackson setting changed from its default, one at a time and many at once,
 * except for those about the text that carries values.
 */
final class OddMappers {
  /** A mapper and how it was configured. */
  record Odd(String name, AnyMapper mapper) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** The settings about the text that carries values, which do have an effect. */
  private static final Set<Enum<?>> OF_THE_TEXT =
      Set.of(
          DeserializationFeature.UNWRAP_ROOT_VALUE,
          SerializationFeature.WRAP_ROOT_VALUE,
          SerializationFeature.INDENT_OUTPUT,
          JsonWriteFeature.QUOTE_PROPERTY_NAMES,
          JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8,
          JsonWriteFeature.ESCAPE_NON_ASCII,
          JsonWriteFeature.WRITE_HEX_UPPER_CASE,
          JsonWriteFeature.ESCAPE_FORWARD_SLASHES);

  static JsonMapper.Builder builder() {
    return JsonMapper.builder().findAndAddModules();
  }

  private OddMappers() {}

  private interface Setting<E> {
    JsonMapper.Builder with(E setting);
  }

  private static <E extends Enum<E>> void each(
      Class<E> settings, Setting<E> setting, Map<String, JsonMapper> mappers) {
    for (E constant : settings.getEnumConstants()) {
      if (!OF_THE_TEXT.contains(constant)) {
        String name = settings.getSimpleName() + "." + constant + " the other way";
        mappers.put(name, setting.with(constant).build());
      }
    }
  }

  private static final Map<String, UnaryOperator<JsonMapper.Builder>> OTHERS =
      Map.of(
          "snake case",
          builder -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE),
          "upper camel case",
          builder -> builder.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE),
          "nothing visible",
          builder ->
              builder.changeDefaultVisibility(
                  old -> old.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)),
          "fields visible",
          builder ->
              builder.changeDefaultVisibility(
                  old -> old.withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)),
          "Turkish, far east, another date format",
          builder ->
              builder
                  .defaultLocale(Locale.forLanguageTag("tr-TR"))
                  .defaultTimeZone(TimeZone.getTimeZone("Pacific/Kiritimati"))
                  .defaultDateFormat(new SimpleDateFormat("dd.MM.yy", Locale.ROOT)),
          "every coercion",
          builder -> builder.withCoercionConfigDefaults(OddMappers::coerceAll),
          "lenient",
          builder -> builder.defaultLeniency(true),
          "merging",
          builder -> builder.defaultMergeable(true),
          "no annotations",
          builder -> builder.configure(MapperFeature.USE_ANNOTATIONS, false),
          "added twice",
          builder -> builder.addModule(new CopydeskModule()));

  static final List<Odd> ALL = all();

  private static List<Odd> all() {
    Map<String, JsonMapper> mappers = new LinkedHashMap<>();
    mappers.put("default", builder().build());
    each(DeserializationFeature.class, f -> builder().configure(f, !f.enabledByDefault()), mappers);
    each(SerializationFeature.class, f -> builder().configure(f, !f.enabledByDefault()), mappers);
    each(MapperFeature.class, f -> builder().configure(f, !f.enabledByDefault()), mappers);
    each(DateTimeFeature.class, f -> builder().configure(f, !f.enabledByDefault()), mappers);
    each(EnumFeature.class, f -> builder().configure(f, !f.enabledByDefault()), mappers);
    each(JsonNodeFeature.class, f -> builder().configure(f, !f.enabledByDefault()), mappers);
    each(StreamReadFeature.class, f -> builder().configure(f, !f.enabledByDefault()), mappers);
    each(StreamWriteFeature.class, f -> builder().configure(f, !f.enabledByDefault()), mappers);
    each(JsonReadFeature.class, f -> builder().configure(f, !f.enabledByDefault()), mappers);
    each(JsonWriteFeature.class, f -> builder().configure(f, !f.enabledByDefault()), mappers);
    each(
        TokenStreamFactory.Feature.class,
        f -> {
          JsonFactory factory = JsonFactory.builder().configure(f, !f.enabledByDefault()).build();
          return JsonMapper.builder(factory).findAndAddModules();
        },
        mappers);
    each(
        JsonInclude.Include.class,
        include ->
            include == JsonInclude.Include.USE_DEFAULTS
                ? builder()
                : builder().changeDefaultPropertyInclusion(old -> old.withValueInclusion(include)),
        mappers);
    each(
        DefaultTyping.class,
        typing ->
            builder()
                .activateDefaultTypingAsProperty(
                    BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                    typing,
                    "@class"),
        mappers);
    OTHERS.forEach((name, set) -> mappers.put(name, set.apply(builder()).build()));
    mappers.put("everything at once", lax().build());
    return mappers.entrySet().stream()
        .map(entry -> new Odd(entry.getKey(), new AnyMapper.Jackson3(entry.getValue())))
        .toList();
  }

  private static void coerceAll(MutableCoercionConfig coercions) {
    for (CoercionInputShape shape : CoercionInputShape.values()) {
      coercions.setCoercion(shape, CoercionAction.TryConvert);
    }
  }

  /** Accepts numbers that JSON does not have. */
  static AnyMapper laxAboutNumbers() {
    return new AnyMapper.Jackson3(
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
        .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL, EnumFeature.WRITE_ENUMS_USING_INDEX)
        .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
        .withCoercionConfigDefaults(OddMappers::coerceAll)
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .changeDefaultPropertyInclusion(old -> old.withValueInclusion(JsonInclude.Include.ALWAYS))
        .activateDefaultTyping(
            BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
            DefaultTyping.NON_FINAL)
        .defaultLocale(Locale.forLanguageTag("tr-TR"));
  }
}
