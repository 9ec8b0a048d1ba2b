package io.github.copydesk.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.jspecify.annotations.Nullable;

/**
 * The path to a place, from the value that is checked: an attribute or an element, and the path to
 * its parent.
 */
final class ValuePath {
  /** The path to the value that is checked. */
  static final ValuePath ROOT = new ValuePath(null, "", -1);

  private final @Nullable ValuePath parent;
  private final String attribute; // empty for an element
  private final int element;

  private ValuePath(@Nullable ValuePath parent, String attribute, int element) {
    this.parent = parent;
    this.attribute = attribute;
    this.element = element;
  }

  ValuePath attribute(String name) {
    return new ValuePath(this, name, -1);
  }

  ValuePath element(int index) {
    return new ValuePath(this, "", index);
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
    if (attribute.isEmpty()) {
      path.append('[').append(element).append(']');
    } else {
      path.append(path.length() == 0 ? "" : ".").append(attribute);
    }
  }

  /** The equivalent of a Bean Validation path, which providers print differently. */
  static ValuePath of(Path provided) {
    ValuePath path = ROOT;
    for (Path.Node node : provided) {
      if (node.isInIterable() && node.getIndex() != null) {
        path = path.element(node.getIndex());
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
