package io.github.copydesk;

import io.github.copydesk.basics.NewsValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The types of the model and the links between them, by reflection. */
final class ModelTypes {
  private static final String ROOT = "io.github.copydesk.";

  private final Map<Class<?>, List<Link>> links =
      new TreeMap<>(Comparator.comparing((Class<?> type) -> type.getSimpleName()));

  /** The given types and, transitively, their attributes and supertypes; but no enums. */
  ModelTypes(Set<Class<?>> types) {
    types.forEach(this::add);
  }

  /**
   * A link from one type to another that it has or is.
   *
   * @param name the attribute; empty for a supertype
   * @param mark {@code ?} for an optional attribute, {@code *} for a list, otherwise empty
   */
  record Link(String name, Class<?> to, String mark) {
    boolean isA() {
      return name.isEmpty();
    }

    /** Empty if the type says it too: {@code spans} are each a {@code TextSpan}. */
    String label() {
      String one = name.replaceFirst("(?<=...)e?s$", "").toLowerCase(Locale.ROOT);
      String type = to.getSimpleName().toLowerCase(Locale.ROOT);
      return isA() ? "is a " : type.contains(one) ? "" : name + " ";
    }

    @Override
    public String toString() {
      return label() + to.getSimpleName() + mark;
    }
  }

  /** By name. */
  Set<Class<?>> all() {
    return links.keySet();
  }

  List<Link> links(Class<?> type) {
    return links.get(type);
  }

  static String packageOf(Class<?> type) {
    return type.getPackageName().substring(ROOT.length());
  }

  static boolean areNeighbours(Class<?> one, Class<?> other) {
    return one.getPackage() == other.getPackage();
  }

  /** The other types that have it or are it. */
  List<Class<?>> users(Class<?> type) {
    return where(user -> user != type && links(user).stream().anyMatch(link -> link.to() == type));
  }

  /** The supertype of a type, or the only type that has it, if that is in the same package. */
  Optional<Class<?>> owner(Class<?> type) {
    List<Class<?>> owners = new ArrayList<>();
    links.get(type).stream().filter(Link::isA).forEach(link -> owners.add(link.to()));
    if (owners.isEmpty()) {
      owners.addAll(users(type));
      owners.removeIf(type::isAssignableFrom);
    }
    return owners.size() == 1 && areNeighbours(owners.get(0), type)
        ? Optional.of(owners.get(0))
        : Optional.empty();
  }

  List<Class<?>> ownedBy(Class<?> owner) {
    return where(type -> owner(type).filter(owner::equals).isPresent());
  }

  /** The number of owners above each other. */
  int depth(Class<?> type) {
    return owner(type).map(owner -> 1 + depth(owner)).orElse(0);
  }

  /** The types of a package that no other owns, ordered by how many others use them, most first. */
  List<Class<?>> roots(String name) {
    List<Class<?>> roots = where(type -> packageOf(type).equals(name) && owner(type).isEmpty());
    roots.sort(Comparator.comparing((Class<?> type) -> -users(type).size()));
    return roots;
  }

  private List<Class<?>> where(Predicate<Class<?>> condition) {
    List<Class<?>> found = new ArrayList<>(all());
    found.removeIf(condition.negate());
    return found;
  }

  private void add(Class<?> type) {
    if (!links.containsKey(type)) {
      links.put(type, linksOf(type));
      links.get(type).forEach(link -> add(link.to()));
    }
  }

  private static List<Link> linksOf(Class<?> type) {
    List<Link> links = new ArrayList<>();
    Arrays.stream(type.getInterfaces())
        .filter(parent -> parent != NewsValue.class) // every type of them is one
        .forEach(parent -> links.add(new Link("", parent, "")));
    for (Attribute each : Attribute.of(type)) {
      if (each.getter().getDeclaringClass() == type) {
        String mark = each.isCollection() ? "*" : each.isOptional() ? "?" : "";
        links.add(new Link(each.name(), each.element(), mark));
      }
    }
    links.removeIf(link -> !link.to().getName().startsWith(ROOT) || link.to().isEnum());
    return links;
  }
}
