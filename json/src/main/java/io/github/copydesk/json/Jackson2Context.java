package io.github.copydesk.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/** The place of a Jackson 2 parser or generator. */
final class Jackson2Context extends TokenStreamContext {
  private final JsonStreamContext place;

  Jackson2Context(JsonStreamContext place) {
    super(
        place.inObject() ? TYPE_OBJECT : place.inArray() ? TYPE_ARRAY : TYPE_ROOT,
        place.getEntryCount() - 1);
    this.place = place;
    _nestingDepth = depth(place);
  }

  /**
   * The number of open objects and arrays; some parsers and the generators of 2.15 do not count.
   */
  private static int depth(JsonStreamContext place) {
    int depth = place.getNestingDepth();
    if (depth == 0) {
      for (JsonStreamContext open = place; !open.inRoot(); open = open.getParent()) {
        depth++;
      }
    }
    return depth;
  }

  @Override
  public @Nullable TokenStreamContext getParent() {
    JsonStreamContext parent = place.getParent();
    return parent == null ? null : new Jackson2Context(parent);
  }

  @Override
  public @Nullable String currentName() {
    return place.getCurrentName();
  }

  @Override
  public TokenStreamLocation startLocation(ContentReference reference) {
    return location(place.startLocation(com.fasterxml.jackson.core.io.ContentReference.unknown()));
  }

  /** The line and column of a location. */
  static TokenStreamLocation location(JsonLocation at) {
    return new TokenStreamLocation(
        ContentReference.unknown(), -1, at.getLineNr(), at.getColumnNr());
  }
}
