/** An application that checks articles, and reads and writes them where the JSON is there. */
module app {
  requires io.github.copydesk.core;
  requires static io.github.copydesk.json;

  exports app;
}
