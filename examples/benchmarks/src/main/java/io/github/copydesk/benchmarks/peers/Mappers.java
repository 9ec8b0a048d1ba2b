package io.github.copydesk.benchmarks.peers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.copydesk.basics.Identifier;
import io.github.copydesk.time.EdtfDate;
import java.util.function.Function;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.type.LogicalType;

/**
 * The two settings of databind that are measured: its defaults with only what the format needs, and
 * as strict as its settings allow.
 */
final class Mappers {
  private Mappers() {}

  /** The defaults of Jackson 3; date-times keep their offset, empty values are left out. */
  static JsonMapper.Builder usual(AnnotationIntrospector introspector) {
    SimpleModule texts = new SimpleModule();
    text(texts, EdtfDate.class, EdtfDate::parse);
    text(texts, Identifier.class, Identifier::parse);
    return JsonMapper.builder()
        .annotationIntrospector(introspector)
        .addModule(texts)
        .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY));
  }

  /**
   * As strict as its settings allow: it rejects unknown and duplicate properties, anything after
   * the document, a null in place of a number, and every value of a type other than expected. It
   * still reads overlong UTF-8, unpaired surrogates, and milliseconds as dates, which Copydesk
   * rejects.
   */
  static JsonMapper.Builder strict(JsonMapper.Builder mapper) {
    mapper
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(
            LogicalType.Textual,
            coercion ->
                coercion
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    return mapper;
  }

  private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> parse) {
    module.addSerializer(type, ToStringSerializer.instance);
    module.addDeserializer(
        type,
        new FromStringDeserializer<T>(type) {
          @Override
          protected T _deserialize(String text, DeserializationContext context) {
            return parse.apply(text);
          }
        });
  }
}
