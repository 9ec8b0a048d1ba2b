/** Copydesk as its users see it: one report, built, checked, written to JSON and read back. */
module io.github.copydesk.tour {
  requires io.github.copydesk.json;
  requires java.logging;
}
