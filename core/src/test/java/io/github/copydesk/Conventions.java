package io.github.copydesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Conventions of the code of every module. */
public final class Conventions {
  /** What every JDK knows the same of a character: the arithmetic of code points, and ASCII. */
  private static final Set<String> OF_ANY_UNICODE =
      Set.of(
          "charCount",
          "codePointAt",
          "isISOControl",
          "isHighSurrogate",
          "isLowSurrogate",
          "isSurrogate",
          "isValidCodePoint",
          "toCodePoint",
          "toString",
          "valueOf",
          "compare");

  /** Whatever gives another result on another machine. */
  private static final Set<String> FORBIDDEN =
      Set.of(
          "java.util.Locale.getDefault()",
          "java.util.TimeZone.getDefault()",
          "java.time.ZoneId.systemDefault()",
          "java.nio.charset.Charset.defaultCharset()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.lang.String.<init>([B, int, int)",
          "java.time.LocalDate.now()",
          "java.time.LocalTime.now()",
          "java.time.LocalDateTime.now()",
          "java.time.OffsetDateTime.now()",
          "java.time.ZonedDateTime.now()",
          "java.time.Year.now()",
          "java.time.YearMonth.now()",
          "java.time.Clock.systemDefaultZone()",
          "java.util.Date.<init>()",
          "java.util.Calendar.getInstance()",
          "java.lang.Double.toString(double)",
          "java.lang.Double.toString()",
          "java.lang.Float.toString(float)",
          "java.lang.Float.toString()",
          "java.lang.String.valueOf(double)",
          "java.lang.String.valueOf(float)",
          "java.lang.StringBuilder.append(double)",
          "java.lang.StringBuilder.append(float)",
          "java.math.BigDecimal.valueOf(double)");

  /** Asks only about characters of Unicode 13, which every JDK knows. */
  private static final String LETTERS = "io.github.copydesk.internal.Letters";

  /** Deserialized as their settings, or for reports that go to another JVM; no value is. */
  private static final String SERIALIZABLE =
      "io\\.github\\.copydesk\\.(validation\\.(NewsValidator|Violation)"
          + "|json\\.(NewsJson|NewsJsonForm|Problem|LineColumn|ValidationReport|engine\\.Limits))";

  /** What a release of the JDK changes with the version of Unicode or ISO that it knows. */
  private static boolean asksForUnicode(JavaAccess<?> access) {
    if (access.getOriginOwner().getName().equals(LETTERS)) {
      return false;
    }
    String owner = access.getTargetOwner().getName();
    return (owner.equals("java.lang.Character") && !OF_ANY_UNICODE.contains(access.getName()))
        || owner.startsWith("java.lang.Character$")
        || owner.equals("java.text.BreakIterator")
        || owner.equals("java.text.Normalizer")
        || access.getName().equals("getISOCountries");
  }

  static final ArchRule SAME_EVERYWHERE =
      noClasses()
          .should()
          .accessTargetWhere(
              new DescribedPredicate<JavaAccess<?>>(
                  "the result depends on the machine or the JDK") {
                @Override
                public boolean test(JavaAccess<?> access) {
                  return FORBIDDEN.contains(access.getTarget().getFullName())
                      || asksForUnicode(access);
                }
              });

  private static final ArchRule NOTHING_ELSE_IS_SERIALIZABLE =
      noClasses()
          .that()
          .areNotEnums()
          .and()
          .areNotAnnotations()
          .and()
          .areNotAssignableTo(Throwable.class)
          .and()
          .haveNameNotMatching(SERIALIZABLE)
          .should(declareItself(Serializable.class));

  private Conventions() {}

  /** By its own declaration; a library class that is extended may do as it likes. */
  private static ArchCondition<JavaClass> declareItself(Class<?> type) {
    return ArchCondition.from(
        new DescribedPredicate<JavaClass>("implement " + type.getSimpleName()) {
          @Override
          public boolean test(JavaClass javaClass) {
            return javaClass.getRawInterfaces().stream().anyMatch(i -> i.isEquivalentTo(type));
          }
        });
  }

  /** Fails for code that prints, serializes, depends on the environment or is not null-marked. */
  public static void check(JavaClasses main) {
    SAME_EVERYWHERE.check(main);
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(main);
    NOTHING_ELSE_IS_SERIALIZABLE.check(main);
    Set<String> packages =
        main.stream().map(type -> type.getPackageName()).collect(Collectors.toSet());
    assertThat(packages).isNotEmpty().allMatch(Conventions::isNullMarked);
  }

  private static boolean isNullMarked(String name) {
    try {
      return Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
