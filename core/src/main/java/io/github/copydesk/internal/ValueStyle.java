package io.github.copydesk.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The Immutables style of every value type of Copydesk; put on each package that has value types.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@ListEncodingEnabled
@Value.Style(
    get = {"get*", "is*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    jacksonIntegration = false,
    deferCollectionAllocation = true,
    depluralize = true,
    depluralizeDictionary = {
      "alias:aliases",
      "basis:bases",
      "authority:authorities",
      "party:parties"
    },
    underrideToString = "describe",
    allowedClasspathAnnotations = {Override.class},
    defaults = @Value.Immutable(copy = false))
public @interface ValueStyle {}
