package io.github.copydesk.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Passes the violations of a rule on to a Bean Validation provider. It uses the Jakarta API alone,
 * because what providers offer beyond that differs between versions.
 */
final class ProviderSink implements ViolationSink {
  private final ConstraintValidatorContext context;
  private boolean any;

  ProviderSink(ConstraintValidatorContext context) {
    this.context = context;
  }

  @Override
  public String template() {
    return context.getDefaultConstraintMessageTemplate();
  }

  @Override
  public boolean onlyCounts() {
    return false;
  }

  @Override
  public void add(String message, Object... path) {
    if (!any) {
      any = true;
      context.disableDefaultConstraintViolation();
    }
    Place place = new Place(context.buildConstraintViolationWithTemplate(Messages.escape(message)));
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

  /** A path under construction; Bean Validation has a separate type for each state of one. */
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

    /** A property of the element at an index of the preceding property. */
    void property(String name, int index) {
      property(name);
      indexed = Objects.requireNonNull(named).inIterable().atIndex(index);
      named = null;
    }

    /** The element at an index of the preceding property; the last step of a path. */
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
