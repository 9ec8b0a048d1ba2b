package io.github.copydesk.validation;

import io.github.copydesk.internal.PointerSegments;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.jspecify.annotations.Nullable;

/**
 * The path to a place, from the value that is checked: an attribute, an element or the entry of an
 * application's map, and the path to its parent.
 */
final class ValuePath {
  private static final int ATTRIBUTE = -1;
  private static final int ENTRY = -2;
  private static final int UNORDERED = -3;

  /** The path to the value that is checked. */
  static final ValuePath ROOT = new ValuePath(null, "", ATTRIBUTE);

  private final @Nullable ValuePath parent;
  private final String name; // or key; empty for an element
  private final int element; // or what the name is

  private ValuePath(@Nullable ValuePath parent, String name, int element) {
    this.parent = parent;
    this.name = name;
    this.element = element;
  }

  ValuePath attribute(String name) {
    return new ValuePath(this, name, ATTRIBUTE);
  }

  ValuePath element(int index) {
    return new ValuePath(this, "", index);
  }

  /** An element or entry of this path, by the index or key that a node has, if any. */
  private ValuePath into(Path.Node node) {
    if (node.getIndex() != null) {
      return element(node.getIndex());
    }
    return node.getKey() != null
        ? new ValuePath(this, node.getKey().toString(), ENTRY)
        : new ValuePath(this, "", UNORDERED);
  }

  /** This path extended by names of attributes and indices of elements. */
  ValuePath then(Object... steps) {
    ValuePath path = this;
    for (Object step : steps) {
      path = step instanceof Integer index ? path.element(index) : path.attribute((String) step);
    }
    return path;
  }

  /** The path as text, such as {@code quotes[3].anchors[0]}. */
  @Override
  public String toString() {
    StringBuilder path = new StringBuilder();
    append(path);
    return path.toString();
  }

  private void append(StringBuilder path) {
    if (parent == null) {
      return;
    }
    parent.append(path);
    if (element == ATTRIBUTE) {
      path.append(path.length() == 0 ? "" : ".").append(name);
    } else {
      path.append('[').append(element >= 0 ? String.valueOf(element) : name).append(']');
    }
  }

  /** The path as a JSON Pointer, such as {@code /quotes/3/anchors/0}. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    appendPointer(pointer);
    return pointer.toString();
  }

  /** Appends this path; false if nothing below it has a pointer. */
  private boolean appendPointer(StringBuilder pointer) {
    if (parent == null) {
      return true;
    }
    if (!parent.appendPointer(pointer) || element == UNORDERED) {
      return false;
    }
    if (element >= 0) {
      pointer.append('/').append(element);
    } else if (element == ENTRY || !name.startsWith("<")) { // such as <list element>
      pointer.append('/').append(PointerSegments.of(name));
    }
    return true;
  }

  /** The equivalent of a Bean Validation path, which providers print differently. */
  static ValuePath of(Path provided) {
    ValuePath path = ROOT;
    for (Path.Node node : provided) {
      if (node.isInIterable()) {
        path = path.into(node);
      }
      boolean named =
          node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT;
      if (named) {
        path = path.attribute(node.getName());
      }
    }
    return path;
  }
}
