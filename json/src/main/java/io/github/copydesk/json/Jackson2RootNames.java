package io.github.copydesk.json;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import org.jspecify.annotations.Nullable;

/** As {@link MapperRootNames}, for a mapper of Jackson 2. */
final class Jackson2RootNames extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1;

  @Override
  public @Nullable PropertyName findRootName(AnnotatedClass annotated) {
    Class<?> type = annotated.getRawType();
    Class<?> known = DomainTypes.of(type);
    return known == type ? null : PropertyName.construct(known.getSimpleName());
  }
}
