package io.github.copydesk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Samples;
import io.github.copydesk.constraint.Publishable;
import jakarta.validation.Constraint;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.groups.ConvertGroup;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * {@code rules.txt} matches the annotations on the types. If it does not, run this with {@code
 * -Dcopydesk.golden=write} and review what changed.
 */
class RulesListTest {
  private static final Path LIST =
      Path.of("src/main/resources/io/github/copydesk/validation/rules.txt");
  private static final String ROOT = "io.github.copydesk.";

  @Test
  void theListIsThatOfTheAnnotations() throws IOException {
    StringBuilder list = new StringBuilder();
    types().forEach((name, type) -> list.append(name).append('\n').append(rules(type)));
    if ("write".equals(System.getProperty("copydesk.golden"))) {
      Files.writeString(LIST, list);
    }
    assertThat(LIST).hasContent(list.toString());
  }

  private static Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new TreeMap<>();
    for (Class<?> type : Samples.types()) {
      if (type.getPermittedSubclasses().length == 1) {
        types.put(listed(type), type);
      }
    }
    return types;
  }

  private static String listed(Class<?> type) {
    assertThat(type.getName()).startsWith(ROOT);
    return type.getName().substring(ROOT.length());
  }

  private static String rules(Class<?> type) {
    StringBuilder lines = new StringBuilder();
    for (Class<?> each : withParents(type, new LinkedHashSet<>())) {
      assertThat(each.isAnnotationPresent(GroupSequence.class)).isFalse();
      for (Method getter : getters(each)) {
        String said = value(getter, getter.getAnnotatedReturnType());
        lines.append(said.isEmpty() ? "" : "  " + attribute(getter) + said + "\n");
      }
      for (String rule : constraints(each)) {
        lines.append("  itself ").append(rule).append('\n');
      }
    }
    return lines.toString();
  }

  private static String attribute(Method getter) {
    String name = getter.getName().replaceFirst("^(get|is)", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static Set<Class<?>> withParents(Class<?> type, Set<Class<?>> types) {
    if (types.add(type)) {
      Arrays.stream(type.getInterfaces()).forEach(parent -> withParents(parent, types));
    }
    return types;
  }

  private static List<Method> getters(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** The constraints on a value, and then those on its elements. */
  private static String value(AnnotatedElement annotated, AnnotatedType type) {
    StringBuilder said = new StringBuilder();
    constraints(annotated).forEach(constraint -> said.append(' ').append(constraint));
    if (annotated.isAnnotationPresent(Valid.class)) {
      said.append(" valid ").append(listed((Class<?>) type.getType()));
    }
    if (type instanceof AnnotatedParameterizedType container) {
      Class<?> raw = (Class<?>) ((ParameterizedType) container.getType()).getRawType();
      for (AnnotatedType argument : container.getAnnotatedActualTypeArguments()) {
        String held = value(argument, argument);
        if (!held.isEmpty()) {
          assertThat(raw).as("what holds %s", held).isIn(Optional.class, List.class);
          said.append(raw == List.class ? " each" : " optional").append(held);
        }
      }
    }
    return said.toString();
  }

  private static List<String> constraints(AnnotatedElement annotated) {
    List<String> constraints = new ArrayList<>();
    for (Annotation annotation : annotated.getAnnotations()) {
      Class<? extends Annotation> type = annotation.annotationType();
      assertThat(annotation).isNotInstanceOf(ConvertGroup.class);
      assertThat(isRepeated(type)).as("%s is one of several of its kind", type).isFalse();
      if (type.isAnnotationPresent(Constraint.class)) {
        constraints.add(constraint(annotation) + group(annotation));
      }
    }
    return constraints;
  }

  private static boolean isRepeated(Class<? extends Annotation> type) {
    return type.getDeclaringClass() != null
        && type.getDeclaringClass().isAnnotationPresent(Constraint.class);
  }

  private static String constraint(Annotation annotation) {
    if (annotation instanceof Min min) {
      return "min:" + min.value() + ":" + key(min.message());
    }
    if (annotation instanceof Max max) {
      return "max:" + max.value() + ":" + key(max.message());
    }
    Class<? extends Annotation> type = annotation.annotationType();
    assertThat(type.getAnnotation(Constraint.class).validatedBy())
        .extracting(Class::getName)
        .containsExactly(type.getName() + "$Validator");
    assertThat(key((String) attribute(annotation, "message"))).isEqualTo(listed(type) + ".message");
    return listed(type);
  }

  private static String key(String template) {
    assertThat(template).startsWith("{" + ROOT).endsWith("}");
    return template.substring(1 + ROOT.length(), template.length() - 1);
  }

  private static String group(Annotation annotation) {
    List<Class<?>> groups = List.of((Class<?>[]) attribute(annotation, "groups"));
    assertThat(groups).isIn(List.of(), List.of(Publishable.class));
    return groups.isEmpty() ? "" : "*";
  }

  private static Object attribute(Annotation annotation, String name) {
    try {
      return annotation.annotationType().getMethod(name).invoke(annotation);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a constraint without " + name, e);
    }
  }
}
