package io.github.copydesk.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * The root name for a mapper that wraps documents: that of the type, {@code Article}, instead of
 * its hidden implementation.
 */
final class MapperRootNames extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1;

  @Override
  public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass annotated) {
    Class<?> type = annotated.getRawType();
    Class<?> known = DomainTypes.of(type);
    return known == type ? null : PropertyName.construct(known.getSimpleName());
  }
}
