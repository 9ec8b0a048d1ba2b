package io.github.copydesk.json;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a mapper of Jackson 3 the types of the domain, so that Spring Boot, Kafka or Hibernate
 * read and write them as {@link NewsJson} does, alone or as a part of something else.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * Article article = mapper.readValue(bytes, Article.class);
 * List<Quote> quotes = mapper.readValue(bytes, new TypeReference<List<Quote>>() {});
 * }</pre>
 *
 * <p>It is found by {@code ServiceLoader}, on the class path and on the module path; Spring Boot
 * looks there by itself. {@code addModule(new CopydeskModule())} does the same by hand.
 *
 * <p><b>Whatever the mapper's own settings</b>, a value has the same properties in the same order,
 * and is read as strictly and within the same limits as by {@code NewsJson.create()}: unknown
 * properties, coercions, naming, inclusion, default typing, formats of dates and numbers are not
 * asked for. What remains the mapper's is the text that carries the values: on reading, what counts
 * as JSON at all, in which encoding and up to which size, and what may follow it; on writing, white
 * space and escapes. A mapper that changes neither writes the same bytes.
 *
 * <p><b>What is wrong with a document</b> comes as one {@link
 * tools.jackson.databind.exc.MismatchedInputException} for the first value of the domain in which
 * anything is wrong. Its cause is a {@link NewsJsonException} with all problems of that value; its
 * location and path lead to the first of them:
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
 * and columns are Jackson's, which counts bytes or UTF-16 units of a line where {@code NewsJson}
 * counts code points; there are none for trees and maps. What is no JSON remains Jackson's own
 * {@code StreamReadException}, and says nothing of what was wrong before it.
 *
 * <p><b>What could not be read back is not written</b>, such as half of a surrogate pair or the
 * year 10000. It becomes a {@link tools.jackson.databind.DatabindException} with a cause of the
 * same sort. A mapper that writes to a stream may have written a part by then.
 *
 * <p>{@code null} is no document and rejected. Inside something else it is the concern of what
 * contains it: Jackson puts a null into a {@code List<Quote>} of an application, but never into the
 * quotes of an {@code Article}.
 *
 * <p>Trees and maps ({@code treeToValue}, {@code convertValue}) are read as strictly as text, as
 * far as they have kept it: repeated properties are gone, and a {@code JsonNode} has the digits of
 * a decimal only if {@code USE_BIG_DECIMAL_FOR_FLOATS} was on when it was read. A value written to
 * a tree keeps its digits, but no spelling of numbers in extensions, such as {@code 1e5}.
 *
 * <p>Dates ({@code EdtfDate}), identifiers and constants of enums may stand alone in an
 * application's own types too. As keys of maps they are Jackson's concern.
 *
 * <p>Immutable; one instance can be given to any number of mappers.
 */
public final class CopydeskModule extends JacksonModule {
  /** The module; it has no settings. */
  public CopydeskModule() {}

  @Override
  public String getModuleName() {
    return "copydesk";
  }

  /** Unknown, as it says nothing that the version of the jar does not. */
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
