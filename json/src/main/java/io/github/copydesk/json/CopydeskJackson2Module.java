package io.github.copydesk.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;

/**
 * Teaches a Jackson 2 mapper, from 2.15 on, the domain types, so that Spring Boot 3, Quarkus, Kafka
 * or Spark read and write them as {@link NewsJson} does.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
 * Article article = mapper.readValue(bytes, Article.class);
 * }</pre>
 *
 * <p>{@code ServiceLoader} finds it on the class path, for {@code findAndRegisterModules()}. On the
 * module path, or to add it explicitly, use {@code registerModule(new CopydeskJackson2Module())}.
 * Spring Boot 3 takes it as a bean, Quarkus from an {@code ObjectMapperCustomizer}.
 *
 * <p>What {@link CopydeskModule} says about a mapper of Jackson 3 holds for this one too: the same
 * bytes and the same problems with the same places, whatever the mapper's own settings. The
 * exceptions are those of Jackson 2: {@link
 * com.fasterxml.jackson.databind.exc.MismatchedInputException} for the problems of a document and
 * {@link com.fasterxml.jackson.databind.JsonMappingException} for a value that cannot be written,
 * each with a {@link NewsJsonException} as its cause:
 *
 * <pre>{@code
 * } catch (MismatchedInputException e) {
 *   if (e.getCause() instanceof NewsJsonException news) {
 *     news.problems().forEach(System.err::println);
 *   }
 * }
 * }</pre>
 *
 * <p>Trees and maps differ a little. {@code valueToTree} and {@code convertValue} wrap these
 * exceptions in an {@code IllegalArgumentException}. Jackson 2 removes the zeros at the end of a
 * decimal from a tree, 12.50 becoming 12.5, unless {@code
 * JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES} is off. A number with an exponent beyond 32
 * bits is not written to a tree or map, where it would become infinite.
 *
 * <p>It needs jackson-core 3, as everything here does, but not jackson-databind 3. Immutable; one
 * instance can be added to any number of mappers.
 */
@SuppressWarnings("exports") // whoever uses it has databind
public final class CopydeskJackson2Module extends Module {
  /** The module; it has no settings. */
  public CopydeskJackson2Module() {}

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
    context.addDeserializers(new Jackson2Types.Readers());
    context.addSerializers(new Jackson2Types.Writers());
    context.appendAnnotationIntrospector(new Jackson2RootNames());
  }
}
