package io.github.copydesk.benchmarks.peers;

import io.github.copydesk.basics.Coded;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Tells databind that enum constants are spelled {@code press-conference}, like
 * {@code @EnumNaming}.
 */
class CodedNames extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1;

  @Override
  public @Nullable Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
    return Coded.class.isAssignableFrom(type.getRawType())
        ? EnumNamingStrategies.KEBAB_CASE.getClass()
        : super.findEnumNamingStrategy(config, type);
  }
}
