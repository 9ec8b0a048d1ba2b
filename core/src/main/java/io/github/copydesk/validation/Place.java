package io.github.copydesk.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where something was found, as a way from the value that is checked: an attribute or an element,
 * and where that is.
 */
final class Place {
  /** The value that is checked. */
  static final Place ROOT = new Place(null, "", -1);

  private final @Nullable Place parent;
  private final String attribute; // empty for an element
  private final int element;

  private Place(@Nullable Place parent, String attribute, int element) {
    this.parent = parent;
    this.attribute = attribute;
    this.element = element;
  }

  Place attribute(String name) {
    return new Place(this, name, -1);
  }

  Place element(int index) {
    return new Place(this, "", index);
  }

  /** A place from here on, by names of attributes and indices of elements. */
  Place then(Object... path) {
    Place place = this;
    for (Object step : path) {
      place = step instanceof Integer index ? place.element(index) : place.attribute((String) step);
    }
    return place;
  }

  /** {@code quotes[3].anchors[0]}. */
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

  /** The same from a path of Bean Validation, which providers print differently. */
  static Place of(Path path) {
    Place place = ROOT;
    for (Path.Node node : path) {
      if (node.isInIterable() && node.getIndex() != null) {
        place = place.element(node.getIndex());
      }
      boolean named =
          node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT;
      if (named) {
        place = place.attribute(node.getName());
      }
    }
    return place;
  }
}
