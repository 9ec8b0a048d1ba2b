package io.github.copydesk.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** What a {@link Rule} found in one value, told to Bean Validation with its place and words. */
public final class Finding {
  private final ConstraintValidatorContext context;
  private boolean any;

  Finding(ConstraintValidatorContext context) {
    this.context = context;
  }

  /** Fills {@code {name}} in the message of the next {@link #at}. */
  public Finding with(String name, Object value) {
    context
        .unwrap(HibernateConstraintValidatorContext.class)
        .addMessageParameter(name, literal(value.toString()));
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
    say(context.getDefaultConstraintMessageTemplate(), path);
  }

  /** Reports another of the rule's messages, by the last part of its key. */
  public void variant(String key, Object... path) {
    String template = context.getDefaultConstraintMessageTemplate();
    say(template.replace(".message}", "." + key + "}"), path);
  }

  boolean none() {
    return !any;
  }

  private void say(String template, Object... path) {
    if (!any) {
      any = true;
      context.disableDefaultConstraintViolation();
    }
    ConstraintViolationBuilder builder = context.buildConstraintViolationWithTemplate(template);
    @Nullable NodeBuilderCustomizableContext node = null;
    @Nullable NodeBuilderDefinedContext indexed = null;
    for (int i = 0; i < path.length; i++) {
      if (path[i] instanceof Integer index) {
        if (i + 1 == path.length) {
          require(node).addBeanNode().inIterable().atIndex(index).addConstraintViolation();
          return;
        }
        String name = (String) path[++i];
        indexed = require(node).addPropertyNode(name).inIterable().atIndex(index);
        node = null;
      } else {
        String name = (String) path[i];
        node =
            node != null
                ? node.addPropertyNode(name)
                : indexed != null ? indexed.addPropertyNode(name) : builder.addPropertyNode(name);
      }
    }
    if (node != null) {
      node.addConstraintViolation();
    } else if (indexed != null) {
      indexed.addConstraintViolation();
    } else {
      builder.addConstraintViolation();
    }
  }

  private static NodeBuilderCustomizableContext require(
      @Nullable NodeBuilderCustomizableContext node) {
    if (node == null) {
      throw new IllegalArgumentException("an index in a path follows a name");
    }
    return node;
  }

  /** A value that message interpolation must leave as it is. */
  private static String literal(String value) {
    return value.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}").replace("$", "\\$");
  }
}
