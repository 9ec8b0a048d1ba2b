package io.github.copydesk.extraction;

/**
 * A language model, or anything else that answers a prompt with JSON. With a chat client it takes a
 * few lines:
 *
 * <pre>{@code
 * Extractor extractor = (prompt, schema) -> client.answer(prompt, schema);
 * }</pre>
 */
@FunctionalInterface
public interface Extractor {
  /**
   * Answers a prompt. What it throws ends a round like an answer that cannot be read.
   *
   * @param prompt everything the model has to know; it need not remember earlier prompts
   * @param schema the JSON Schema to which the answer must conform, for a model that can be held to
   *     one; the prompt does not repeat it
   * @return the answer, unchanged
   */
  String answer(String prompt, String schema);
}
