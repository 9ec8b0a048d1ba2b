package app;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import io.github.copydesk.extraction.Extractor;

/** A chat model of LangChain4j as an extractor. */
final class LangChain4j {
  private LangChain4j() {}

  static Extractor extractor(ChatModel model) {
    return (prompt, schema) ->
        model
            .chat(
                ChatRequest.builder()
                    .messages(UserMessage.from(prompt))
                    .responseFormat(format(schema))
                    .build())
            .aiMessage()
            .text();
  }

  private static ResponseFormat format(String schema) {
    return ResponseFormat.builder()
        .type(ResponseFormatType.JSON)
        .jsonSchema(
            JsonSchema.builder()
                .name("statements")
                .rootElement(JsonRawSchema.from(schema))
                .build())
        .build();
  }
}
