package io.github.copydesk.json.engine;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;

/** A validator for JSON Schema that others have written; it checks formats, too. */
final class SchemaValidator {
  private static final SchemaRegistryConfig CONFIG =
      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).locale(Locale.ENGLISH).build();

  private final Schema schema;

  private SchemaValidator(Schema schema) {
    this.schema = schema;
  }

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(CONFIG));
  }

  /** A validator of the documents for which a schema is. */
  static SchemaValidator of(String schema) {
    return new SchemaValidator(registry().getSchema(schema, InputFormat.JSON));
  }

  /** A validator of schemas. */
  static SchemaValidator ofSchemas() {
    String schemas = "https://json-schema.org/draft/2020-12/schema";
    return new SchemaValidator(registry().getSchema(SchemaLocation.of(schemas)));
  }

  /** What is wrong with a document. */
  List<Error> errors(String document) {
    return schema.validate(document, InputFormat.JSON);
  }

  /** Whether nothing is wrong with a document; this is faster. */
  boolean accepts(String document) {
    return schema
        .validate(
            document,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.failFast(true)))
        .isEmpty();
  }
}
