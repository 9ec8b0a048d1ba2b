package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleKind;
import io.github.copydesk.extraction.ExtractionLoop;
import io.github.copydesk.extraction.ExtractionResult;
import io.github.copydesk.extraction.Extractor;
import io.github.copydesk.extraction.ScriptedExtractor;
import io.github.copydesk.extraction.StatementKind;
import io.github.copydesk.json.NewsSchemas;
import io.github.copydesk.json.NewsSchemas.Flavour;
import io.github.copydesk.quote.Quote;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.StructuredOutputChatOptions;

/** Both libraries hand the prompt and the schema to the model unchanged, and its answer back. */
class StructuredOutputTest {
  private static final String ANSWER = "{\"quotes\":[]}";

  /** With what templates would take for placeholders. */
  private static final String PROMPT = "Extract {quotes} from <article> $1 {{text}} \\n “so”";

  static Stream<String> schemas() {
    return StatementKind.ALL.stream()
        .flatMap(
            kind ->
                Stream.of(Flavour.values())
                    .map(flavour -> NewsSchemas.extraction(kind.type(), flavour)));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void springAiGivesItToAProviderThatTakesSchemas(String schema) {
    Extractor model =
        (prompt, given) -> {
          assertEquals(PROMPT, prompt);
          assertEquals(schema, given);
          return ANSWER;
        };

    assertEquals(ANSWER, SpringAi.extractor(client(model, true)).answer(PROMPT, schema));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void springAiAppendsItToThePromptOfAnyOther(String schema) {
    Extractor model =
        (prompt, given) -> {
          assertTrue(prompt.startsWith(PROMPT), prompt);
          assertTrue(prompt.endsWith(schema), prompt);
          return ANSWER;
        };

    assertEquals(ANSWER, SpringAi.extractor(client(model, false)).answer(PROMPT, schema));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void langChain4jGivesItToTheProvider(String schema) {
    Extractor model =
        (prompt, given) -> {
          assertEquals(PROMPT, prompt);
          assertEquals(schema, given);
          return ANSWER;
        };

    assertEquals(ANSWER, LangChain4j.extractor(chatModel(model)).answer(PROMPT, schema));
  }

  @Test
  void theLoopRunsOnBoth() {
    assertEndsWell(SpringAi.extractor(client(script(), true)));
    assertEndsWell(LangChain4j.extractor(chatModel(script())));
  }

  private static void assertEndsWell(Extractor extractor) {
    Article article =
        Article.builder()
            .kind(ArticleKind.REPORT)
            .language("en")
            .headline("Victory")
            .body("“We won {all} of it,” Ann Lee said.")
            .build();

    ExtractionResult<Quote> result =
        new ExtractionLoop(extractor, "scripted 1", 3, Clock.systemUTC())
            .extract(
                article,
                StatementKind.QUOTES,
                NewsSchemas.extraction(Quote.class, Flavour.NULLABLE));

    assertEquals(List.of(), result.problems());
    assertEquals(2, result.rounds().size());
    assertEquals("We won {all} of it", result.article().getQuotes().get(0).getText());
  }

  private static Extractor script() {
    String answer =
        """
        {"quotes":[{"kind":"direct","text":"We won {all} of it","attribution":{"sources":[
          {"type":"person","name":"%s"}]}}]}""";
    return ScriptedExtractor.of(
        answer.formatted("Bo Fox")
            + "\n=== until told: not in the article: “Bo Fox”\n"
            + answer.formatted("Ann Lee"));
  }

  /** A client of Spring AI without a service behind it. */
  private static ChatClient client(Extractor model, boolean takesSchemas) {
    ChatOptions options =
        takesSchemas ? StructuredOutputChatOptions.builder().build() : ChatOptions.builder().build();
    return ChatClient.create(
        new ChatModel() {
          @Override
          public ChatResponse call(Prompt prompt) {
            String schema =
                prompt.getOptions() instanceof StructuredOutputChatOptions structured
                    ? structured.getOutputSchema()
                    : "";
            String answer = model.answer(prompt.getContents(), schema);
            return new ChatResponse(List.of(new Generation(new AssistantMessage(answer))));
          }

          @Override
          public ChatOptions getOptions() {
            return options;
          }
        });
  }

  /** A model of LangChain4j without a service behind it. */
  private static dev.langchain4j.model.chat.ChatModel chatModel(Extractor model) {
    return new dev.langchain4j.model.chat.ChatModel() {
      @Override
      public dev.langchain4j.model.chat.response.ChatResponse doChat(ChatRequest request) {
        UserMessage message = (UserMessage) request.messages().get(0);
        JsonRawSchema schema =
            (JsonRawSchema) request.responseFormat().jsonSchema().rootElement();
        String answer = model.answer(message.singleText(), schema.schema());
        return dev.langchain4j.model.chat.response.ChatResponse.builder()
            .aiMessage(AiMessage.from(answer))
            .build();
      }
    };
  }
}
