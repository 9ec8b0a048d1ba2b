package io.github.copydesk;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.copydesk.article.Article;
import io.github.copydesk.text.CodePoints;
import io.github.copydesk.time.EdtfDate;
import io.github.copydesk.time.TimeVocabulary;
import io.github.copydesk.validation.NewsValidator;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls of public methods in which one argument is null. */
public final class NullArguments {
  private static final Map<Class<?>, Object> ARGUMENTS =
      Map.ofEntries(
          Map.entry(String.class, "x"),
          Map.entry(int.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(boolean.class, false),
          Map.entry(byte[].class, new byte[0]),
          Map.entry(Object.class, Samples.minimal(Article.class)),
          Map.entry(Class.class, Article.class),
          Map.entry(Set.class, Set.of()),
          Map.entry(List.class, List.of()),
          Map.entry(Collection.class, List.of()),
          Map.entry(Iterable.class, List.of()),
          Map.entry(Map.class, Map.of()),
          Map.entry(Locale.class, Locale.ROOT),
          Map.entry(URI.class, URI.create("https://news.example/")),
          Map.entry(OffsetDateTime.class, OffsetDateTime.MIN),
          Map.entry(LocalDate.class, LocalDate.EPOCH),
          Map.entry(EdtfDate.class, EdtfDate.parse("2024-12")),
          Map.entry(CodePoints.class, CodePoints.of("x")),
          Map.entry(TimeVocabulary.class, TimeVocabulary.english()),
          Map.entry(Stream.class, Stream.empty()),
          Map.entry(NewsValidator.class, NewsValidator.create()),
          Map.entry(Validator.class, HibernateValidators.create()),
          Map.entry(Path.class, emptyFile()),
          Map.entry(InputStream.class, new ByteArrayInputStream(new byte[0])),
          Map.entry(OutputStream.class, new ByteArrayOutputStream()),
          Map.entry(Reader.class, new StringReader("")));

  private NullArguments() {}

  private static Path emptyFile() {
    try {
      Path file = Files.createTempFile("empty", ".json");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Public methods that are not inherited, of the public types of a package and those in it. */
  public static Stream<Method> methods(String root) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(root).stream()
            .map(type -> type.reflect())
            .filter(type -> Modifier.isPublic(type.getModifiers()) && !type.isAnnotation())
            .filter(type -> !type.getPackageName().matches(".*\\.(internal|engine|codec)"))
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> !(method.getDeclaringClass().isEnum() && isStatic(method)))
            .filter(method -> !method.isSynthetic() && !method.getName().equals("equals"));
  }

  /** Whether it is called without an object. */
  public static boolean isStatic(Method method) {
    return Modifier.isStatic(method.getModifiers());
  }

  /**
   * What a method does wrong where null is given for each of its arguments in turn: it must throw a
   * {@code NullPointerException} whose message names the argument.
   */
  public static List<String> faults(Method method, @Nullable Object target) {
    Parameter[] parameters = method.getParameters();
    return IntStream.range(0, parameters.length)
        .filter(i -> !parameters[i].getType().isPrimitive())
        .filter(i -> !parameters[i].getAnnotatedType().isAnnotationPresent(Nullable.class))
        .mapToObj(i -> fault(method, target, i))
        .filter(fault -> !fault.isEmpty())
        .toList();
  }

  private static String fault(Method method, @Nullable Object target, int nullAt) {
    Class<?>[] types = method.getParameterTypes();
    Object[] arguments =
        IntStream.range(0, types.length)
            .mapToObj(i -> i == nullAt ? null : argument(types[i]))
            .toArray();
    String name = method.getParameters()[nullAt].getName();
    Function<Object, String> told = what -> method + " with null for " + name + ": " + what;
    try {
      return told.apply(String.valueOf(method.invoke(target, arguments)));
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof NullPointerException && names(e.getCause(), name)
          ? ""
          : told.apply(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * The argument or what became of it: {@code places[0]} of a place. A JVM says “Cannot invoke”.
   */
  private static boolean names(Throwable e, String name) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains(name.toLowerCase(Locale.ROOT)) && !message.startsWith("cannot");
  }

  private static Object argument(Class<?> type) {
    if (ARGUMENTS.containsKey(type)) {
      return ARGUMENTS.get(type);
    } else if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    } else if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return Samples.full(type);
  }
}
