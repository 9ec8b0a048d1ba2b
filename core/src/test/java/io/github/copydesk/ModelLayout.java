package io.github.copydesk;

import static java.util.Comparator.comparing;

import io.github.copydesk.ModelTypes.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The position of each type in the picture, and the lines from one column to the next. */
final class ModelLayout {
  static final int GAP = 12;
  static final int PADDING = 8;
  static final int TITLE = 22;
  static final int ROW = 16;
  static final int INDENT = 14;
  private static final int LANE = 7;

  final List<Panel> panels = new ArrayList<>();
  final Map<Class<?>, Box> boxes = new LinkedHashMap<>();
  final List<Lane> lanes = new ArrayList<>();
  private final ModelTypes types;
  private final List<List<String>> columns;

  /** A package. */
  record Panel(String name, int x, int y, int right, int bottom) {}

  /** A type; the types that it owns are below it. */
  record Box(Class<?> type, int x, int y, int right, List<Link> links) {
    int bottom() {
      return y + TITLE + links.size() * ROW + 3;
    }

    /** The height at which lines enter it. */
    int port() {
      return y + TITLE / 2 + 1;
    }

    int row(int link) {
      return y + TITLE + link * ROW + ROW / 2;
    }
  }

  /**
   * Lines from rows of one column, on its right side, that lead to the same box of the next one.
   */
  record Lane(List<Integer> rows, int x, int turn, Box to, boolean isA) {}

  /** For columns from left to right, each with packages from top to bottom. */
  ModelLayout(ModelTypes types, List<List<String>> columns) {
    this.types = types;
    this.columns = columns;
    int x = GAP;
    for (int column = 0; column < columns.size(); column++) {
      int right = x + width(column);
      int y = GAP;
      for (String name : columns.get(column)) {
        y = panel(name, x, y, right) + GAP;
      }
      x = right + 2 * GAP + LANE * targets(column).size();
    }
    for (int column = 0; column < columns.size(); column++) {
      lanes(column);
    }
  }

  int width() {
    return panels.stream().mapToInt(Panel::right).max().orElseThrow() + GAP;
  }

  int height() {
    return panels.stream().mapToInt(Panel::bottom).max().orElseThrow() + GAP;
  }

  private int panel(String name, int x, int top, int right) {
    int y = top + TITLE + 4;
    for (Class<?> root : types.roots(name)) {
      y = tree(root, x + PADDING, y, right - PADDING);
    }
    panels.add(new Panel(name, x, top, right, y));
    return y;
  }

  /** Returns the height at which the next one may begin. */
  private int tree(Class<?> type, int x, int top, int right) {
    Box box = new Box(type, x, top, right, links(type));
    boxes.put(type, box);
    int y = box.bottom() + PADDING;
    for (Class<?> owned : types.ownedBy(type)) {
      y = tree(owned, x + INDENT, y, right);
    }
    return y;
  }

  /**
   * The supertypes of a type, then what it has of its own package, of the columns to the right, and
   * the others.
   */
  private List<Link> links(Class<?> type) {
    List<String> order = columns.stream().flatMap(List::stream).toList();
    List<Link> links = new ArrayList<>(types.links(type));
    links.removeIf(link -> link.isA() && types.owner(type).isPresent());
    links.sort(
        comparing((Link link) -> !link.isA())
            .thenComparing(link -> !ModelTypes.areNeighbours(type, link.to()))
            .thenComparing(
                link -> Math.floorMod(column(link.to()) - column(type) - 1, columns.size()))
            .thenComparing(link -> order.indexOf(ModelTypes.packageOf(link.to())))
            .thenComparing(link -> -types.users(link.to()).size())
            .thenComparing(link -> link.to().getSimpleName()));
    return links;
  }

  private int column(Class<?> type) {
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).contains(ModelTypes.packageOf(type))) {
        return column;
      }
    }
    throw new IllegalArgumentException("no column has the package of " + type.getName());
  }

  private int width(int column) {
    return types.all().stream()
            .filter(type -> column(type) == column)
            .mapToInt(type -> types.depth(type) * INDENT + width(type))
            .max()
            .orElseThrow()
        + 4 * PADDING;
  }

  private int width(Class<?> type) {
    int width = width(type.getSimpleName()) * 6 / 5;
    for (Link link : links(type)) {
      width = Math.max(width, width(link.toString()));
    }
    return width;
  }

  /** The width of small text in a wide font, because no font is known here. */
  private static int width(String text) {
    return text.chars().map(c -> "fijlrtI ?*".indexOf(c) < 0 ? 15 : 9).sum() / 2;
  }

  private List<Class<?>> targets(int column) {
    List<Class<?>> targets = new ArrayList<>(types.all());
    targets.removeIf(to -> column(to) != column + 1);
    targets.removeIf(to -> types.users(to).stream().noneMatch(user -> column(user) == column));
    return targets;
  }

  private void lanes(int column) {
    List<Class<?>> targets = targets(column);
    targets.sort(comparing(target -> -boxes.get(target).y())); // so that few cross
    for (Class<?> target : targets) {
      List<Integer> rows = new ArrayList<>();
      boolean isA = true;
      int right = 0;
      for (Class<?> user : types.users(target)) {
        Box box = boxes.get(user);
        for (int i = 0; i < box.links().size() && column(user) == column; i++) {
          if (box.links().get(i).to() == target) {
            rows.add(box.row(i));
            isA &= box.links().get(i).isA();
            right = box.right();
          }
        }
      }
      int turn = right + PADDING + GAP + LANE * targets.indexOf(target);
      lanes.add(new Lane(rows, right, turn, boxes.get(target), isA));
    }
  }
}
