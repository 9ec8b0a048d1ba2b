package io.github.copydesk.json;

import io.github.copydesk.json.engine.Limits;
import java.io.InvalidObjectException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of a {@link NewsJson}: its settings.
 *
 * @param form which form it is; another one would have another number
 */
record NewsJsonForm(int form, boolean lenient, boolean pretty, @Nullable Limits limits)
    implements Serializable {
  static final int CURRENT = 1;

  private Object readResolve() throws InvalidObjectException {
    if (form != CURRENT || limits == null) {
      throw new InvalidObjectException("the NewsJson was serialized by another version: " + form);
    }
    try {
      NewsJson.Builder builder =
          NewsJson.builder()
              .maxDocumentSize(limits.documentSize())
              .maxDepth(limits.depth())
              .maxStringLength(limits.stringLength())
              .maxNameLength(limits.nameLength())
              .maxCollectionSize(limits.collectionSize())
              .maxNumberLength(limits.numberLength())
              .maxExponent(limits.exponent());
      NewsJson json = (lenient ? builder.lenient() : builder).build();
      return pretty ? json.pretty() : json;
    } catch (IllegalArgumentException e) {
      throw (InvalidObjectException) new InvalidObjectException(e.getMessage()).initCause(e);
    }
  }
}
