package io.github.copydesk.json;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a Jackson 3 mapper the domain types, so that Spring Boot, Kafka or Hibernate read and
 * write them as {@link NewsJson} does, on their own or as part of other values.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * Article article = mapper.readValue(bytes, Article.class);
 * List<Quote> quotes = mapper.readValue(bytes, new TypeReference<List<Quote>>() {});
 * }</pre>
 *
 * <p>{@code ServiceLoader} finds it on the class path; Spring Boot looks it up on its own. On the
 * module path, or to add it explicitly, use {@code addModule(new CopydeskModule())}. For Jackson 2
 * there is {@link CopydeskJackson2Module}.
 *
 * <p>A mapper without it fails on a domain value, instead of writing other JSON. Enum constants are
 * the exception: on their own in an application's types, such a mapper writes their Java names.
 *
 * <p><b>Whatever the mapper's own settings</b>, a value has the same properties in the same order,
 * and is read as strictly and within the same limits as by {@code NewsJson.create()}: settings for
 * unknown properties, coercion, naming, inclusion, default typing and the formats of dates and
 * numbers have no effect. The mapper still controls the JSON text itself: on reading, what counts
 * as JSON at all, in which encoding, up to which size, and what may follow it; on writing, white
 * space and escapes. A mapper that changes neither writes the same bytes.
 *
 * <p><b>The problems of a document</b> are thrown as one {@link
 * tools.jackson.databind.exc.MismatchedInputException} for the first domain value that has any. Its
 * cause is a {@link NewsJsonException} with all problems of that value; its location and path lead
 * to the first of them:
 *
 * <pre>{@code
 * } catch (MismatchedInputException e) {
 *   if (e.getCause() instanceof NewsJsonException news) {
 *     news.problems().forEach(System.err::println);
 *   }
 * }
 * }</pre>
 *
 * <p>Pointers begin at the root of what the mapper reads: {@code /articles/3/quotes/0/kind}. Lines
 * and columns are Jackson's, which counts bytes or UTF-16 code units in a line, where {@code
 * NewsJson} counts code points; trees and maps have none. Invalid JSON is still Jackson's own
 * {@code StreamReadException}, which does not report the problems before it.
 *
 * <p><b>What could not be read back is not written</b>, such as an unpaired surrogate or the year
 * 10000. It causes a {@link tools.jackson.databind.DatabindException} with the same kind of cause.
 * A mapper that writes to a stream may have written a part by then.
 *
 * <p>{@code null} is not a document and is rejected. Within another value, it is up to that value:
 * Jackson puts a null into an application's {@code List<Quote>}, but never into the quotes of an
 * {@code Article}.
 *
 * <p>Trees and maps ({@code treeToValue}, {@code convertValue}) are read as strictly as text, as
 * far as they preserve it: duplicate properties are gone, and a {@code JsonNode} has the digits of
 * a decimal only if {@code USE_BIG_DECIMAL_FOR_FLOATS} was on when it was read. A value written to
 * a tree keeps the digits of its numbers, but not the spelling of numbers in extensions, such as
 * {@code 1e5}.
 *
 * <p>Dates ({@code EdtfDate}), identifiers and enum constants can also be used on their own in an
 * application's types. As map keys they are left to Jackson.
 *
 * <p>Immutable; one instance can be added to any number of mappers.
 */
@SuppressWarnings("exports") // whoever uses it has databind
public final class CopydeskModule extends JacksonModule {
  /** The module; it has no settings. */
  public CopydeskModule() {}

  @Override
  public String getModuleName() {
    return "copydesk";
  }

  /** Unknown, because it would only repeat the version of the jar. */
  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    MapperTypes types = new MapperTypes();
    context.addDeserializers(types);
    context.addSerializers(types);
    context.appendAnnotationIntrospector(new MapperRootNames());
  }
}
