package io.github.copydesk.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.Objects;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Rule} found in one value, told to Bean Validation with its place and words; or, if
 * nobody asks for a report, only that something was found.
 */
public final class Finding {
  private final @Nullable ConstraintValidatorContext context;
  private boolean any;

  /** A finding to be told to a context, or to be kept. */
  Finding(@Nullable ConstraintValidatorContext context) {
    this.context = context;
  }

  /**
   * Fills {@code {name}} in the message of the next {@link #at}; message interpolation leaves the
   * value as it is.
   */
  public Finding with(String name, Object value) {
    if (context != null) {
      context
          .unwrap(HibernateConstraintValidatorContext.class)
          .addMessageParameter(name, value.toString(), MessageParameterEscaping.ESCAPE);
    }
    return this;
  }

  /** Fills {@code {name}} with at most 64 characters of a text somebody else wrote. */
  public Finding quoting(String name, CharSequence text) {
    return with(name, Texts.excerpt(text));
  }

  /** Fills {@code {aName}} and {@code {bName}} with what two texts say where they first differ. */
  public Finding differing(String aName, String a, String bName, String b) {
    int index = Texts.difference(a, b);
    return with(aName, Texts.excerptAround(a, index)).with(bName, Texts.excerptAround(b, index));
  }

  /** Reports the rule's own message at a place, such as {@code "quotes", 3, "anchors", 0}. */
  public void at(Object... path) {
    say("", path);
  }

  /** Reports another of the rule's messages, by the last part of its key. */
  public void variant(String key, Object... path) {
    say(key, path);
  }

  boolean none() {
    return !any;
  }

  private void say(String variant, Object... path) {
    boolean first = !any;
    any = true;
    if (context == null) {
      return;
    }
    if (first) {
      context.disableDefaultConstraintViolation();
    }
    String template = context.getDefaultConstraintMessageTemplate();
    if (!variant.isEmpty()) {
      template = template.replace(".message}", "." + variant + "}");
    }
    Place place = new Place(context.buildConstraintViolationWithTemplate(template));
    for (int i = 0; i < path.length; i++) {
      if (!(path[i] instanceof Integer index)) {
        place.property((String) path[i]);
      } else if (i + 1 < path.length) {
        place.property((String) path[++i], index);
      } else {
        place.element(index);
      }
    }
    place.report();
  }

  /** A path under construction; Bean Validation has a type for each state of it. */
  private static final class Place {
    private final ConstraintViolationBuilder root;
    private @Nullable NodeBuilderCustomizableContext named;
    private @Nullable NodeBuilderDefinedContext indexed;
    private @Nullable LeafNodeBuilderDefinedContext leaf;

    Place(ConstraintViolationBuilder root) {
      this.root = root;
    }

    void property(String name) {
      named =
          named != null
              ? named.addPropertyNode(name)
              : indexed != null ? indexed.addPropertyNode(name) : root.addPropertyNode(name);
      indexed = null;
    }

    /** A property of the element at an index of the property before. */
    void property(String name, int index) {
      property(name);
      indexed = Objects.requireNonNull(named).inIterable().atIndex(index);
      named = null;
    }

    /** The element at an index of the property before; nothing follows. */
    void element(int index) {
      LeafNodeBuilderCustomizableContext bean =
          named != null ? named.addBeanNode() : Objects.requireNonNull(indexed).addBeanNode();
      leaf = bean.inIterable().atIndex(index);
    }

    void report() {
      if (leaf != null) {
        leaf.addConstraintViolation();
      } else if (named != null) {
        named.addConstraintViolation();
      } else if (indexed != null) {
        indexed.addConstraintViolation();
      } else {
        root.addConstraintViolation();
      }
    }
  }
}
