package io.github.copydesk.benchmarks.peers;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.github.copydesk.actor.Actor;
import io.github.copydesk.actor.Country;
import io.github.copydesk.actor.Group;
import io.github.copydesk.actor.Organization;
import io.github.copydesk.actor.Person;
import io.github.copydesk.actor.UnnamedSource;
import io.github.copydesk.basics.Extensions;
import io.github.copydesk.basics.Identifier;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Tells databind what sixty mix-ins for the thirty domain types and their builders would: that a
 * type is built by its nested builder, which of the builder's methods set a property, and how
 * actors name their type. What databind does with that is the same.
 */
final class BuilderNames extends CodedNames {
  private static final long serialVersionUID = 1;

  private static final Map<String, Class<? extends Actor>> ACTORS =
      Map.of(
          "person", Person.class,
          "organization", Organization.class,
          "country", Country.class,
          "group", Group.class,
          "unnamed-source", UnnamedSource.class);

  @Override
  public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
    return builder(type.getRawType());
  }

  private static @Nullable Class<?> builder(Class<?> type) {
    if (type == Identifier.class || !type.isSealed()) {
      return null;
    }
    for (Class<?> nested : type.getDeclaredClasses()) {
      if (nested.getSimpleName().equals("Builder")) {
        return nested;
      }
    }
    return null;
  }

  @Override
  public JsonPOJOBuilder.Value findPOJOBuilderConfig(MapperConfig<?> config, AnnotatedClass type) {
    return new JsonPOJOBuilder.Value("build", "");
  }

  /** In a builder, only the methods named below set anything. */
  @Override
  public VisibilityChecker findAutoDetectVisibility(
      MapperConfig<?> config, AnnotatedClass type, VisibilityChecker checker) {
    return built(type.getRawType()) == null
        ? checker
        : checker.withVisibility(PropertyAccessor.SETTER, JsonAutoDetect.Visibility.NONE);
  }

  /** The type that a class builds; null if it is not a builder. */
  private static @Nullable Class<?> built(Class<?> builder) {
    Class<?> type = builder.getEnclosingClass();
    return type != null && builder.equals(builder(type)) ? type : null;
  }

  @Override
  public @Nullable PropertyName findNameForDeserialization(
      MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedMethod method && sets(method)
        ? PropertyName.construct(method.getName())
        : super.findNameForDeserialization(config, annotated);
  }

  /** Whether a method of a builder takes a whole attribute, in the type that the attribute has. */
  private static boolean sets(AnnotatedMethod method) {
    Class<?> builder = method.getDeclaringClass();
    if (method.getParameterCount() != 1
        || !builder.getSimpleName().equals("Builder")
        || builder.getEnclosingClass().isInterface()) { // a shorthand, not a generated setter
      return false;
    }
    Class<?> value = method.getRawParameterType(0);
    return value != Optional.class
        && value != OptionalLong.class
        && value != Extensions.class
        && !value.isArray()
        && attributes(method.getRawReturnType()).contains(method.getName());
  }

  private static List<String> attributes(Class<?> builder) {
    Class<?> type = built(builder);
    List<String> names = new ArrayList<>();
    for (Method method : type == null ? new Method[0] : type.getMethods()) {
      String name = method.getName();
      if (name.startsWith("get")) {
        names.add(Introspector.decapitalize(name.substring(3)));
      } else if (name.startsWith("is")) {
        names.add(Introspector.decapitalize(name.substring(2)));
      }
    }
    return names;
  }

  @Override
  public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
    return member.getRawType() == Extensions.class || super.hasIgnoreMarker(config, member);
  }

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedClass
            && Actor.class.isAssignableFrom(annotated.getRawType())
        ? JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, null)
        : super.findPolymorphicTypeInfo(config, annotated);
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
    if (annotated.getRawType() != Actor.class) {
      return null;
    }
    List<NamedType> types = new ArrayList<>();
    ACTORS.forEach((name, type) -> types.add(new NamedType(type, name)));
    return types;
  }

  @Override
  public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
    for (Map.Entry<String, Class<? extends Actor>> actor : ACTORS.entrySet()) {
      if (actor.getValue().isAssignableFrom(type.getRawType())) {
        return actor.getKey();
      }
    }
    return null;
  }
}
