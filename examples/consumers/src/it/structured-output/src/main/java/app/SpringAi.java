package app;

import io.github.copydesk.extraction.Extractor;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.ChatClient.EntityParamSpec;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.converter.StructuredOutputConverter;

/** A chat client of Spring AI as an extractor. */
final class SpringAi {
  private SpringAi() {}

  /**
   * The prompt is sent as a message, not as a template, whose braces would be placeholders. The
   * provider is given the schema if it takes one; otherwise it is appended to the prompt.
   */
  static Extractor extractor(ChatClient client) {
    return (prompt, schema) ->
        client
            .prompt(new Prompt(prompt))
            .call()
            .entity(new Unconverted(schema), EntityParamSpec::useProviderStructuredOutput);
  }

  /** The answer as it is, held to a schema. */
  record Unconverted(String schema) implements StructuredOutputConverter<String> {
    @Override
    public String getJsonSchema() {
      return schema;
    }

    @Override
    public String getFormat() {
      return "The JSON Schema of the answer:\n" + schema;
    }

    @Override
    public String convert(String answer) {
      return answer;
    }
  }
}
