/** Structured news as JSON. Start with {@link io.github.copydesk.json.NewsJson}. */
@org.jspecify.annotations.NullMarked
module io.github.copydesk.json {
  requires transitive io.github.copydesk.core;
  requires tools.jackson.core;
  requires static tools.jackson.databind; // for those who have a mapper

  exports io.github.copydesk.json;

  provides tools.jackson.databind.JacksonModule with
      io.github.copydesk.json.CopydeskModule;
}
