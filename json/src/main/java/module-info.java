/** Structured news as JSON. Start with {@link io.github.copydesk.json.NewsJson}. */
@org.jspecify.annotations.NullMarked
module io.github.copydesk.json {
  requires transitive io.github.copydesk.core;
  requires tools.jackson.core;

  // For those who have a mapper. It provides no service for them: a module that provides a service
  // is not resolved without the module that declares it, so every program would need both Jacksons.
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;

  exports io.github.copydesk.json;
}
