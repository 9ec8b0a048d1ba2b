package io.github.copydesk.benchmarks.hostile;

/** Parts of documents, with {@code '} for quotation marks. */
final class Json {
  /** Begins an article that continues with any other property. */
  static final String ARTICLE = "{'kind':'report','language':'en','headline':'H',";

  /** Begins an article that contains only quotes. */
  static final String QUOTES = ARTICLE + "'quotes':[";

  /** Begins an article that contains only casualty reports. */
  static final String REPORTS = ARTICLE + "'casualtyReports':[";

  /** Begins an article that contains only sanctions. */
  static final String SANCTIONS = ARTICLE + "'sanctions':[";

  /** Begins an article that contains only keywords. */
  static final String KEYWORDS = ARTICLE + "'keywords':[";

  /** Begins an article that contains only one extension, a list. */
  static final String EXTENSION = ARTICLE + "'x:a':[";

  /** Ends any of them. */
  static final String END = "]}";

  /** A person. */
  static final String PERSON = person("A");

  /** An attribution to that person. */
  static final String ATTRIBUTION = attribution(PERSON);

  /** A large but plausible number of elements of a list. */
  static final int MANY = 50_000;

  private Json() {}

  static String person(String name) {
    return "{'type':'person','name':'" + name + "'}";
  }

  static String attribution(String source) {
    return "'attribution':{'sources':[" + source + "]}";
  }

  /** An attribution to a person through a person, and so on. */
  static String via(int depth) {
    String link = "{'sources':[" + PERSON + "]";
    return "'attribution':" + link + (",'via':" + link).repeat(depth) + "}".repeat(depth + 1);
  }

  /** Begins a quote that continues with any of the optional properties. */
  static String quote(String kind, String text) {
    return "{'kind':'" + kind + "','text':'" + text + "'," + ATTRIBUTION + ",";
  }

  static String anchor(int start, int end, String exact) {
    return "{'spans':[" + span(start, end, exact) + "]}";
  }

  static String span(int start, int end, String exact) {
    return "{'start':" + start + ",'end':" + end + ",'exact':'" + exact + "'}";
  }

  /** A casualty figure, such as <i>killed</i>, {@code 'low':3}. */
  static String figure(String outcome, String count) {
    return "{'outcomes':['" + outcome + "'],'count':{" + count + "}}";
  }

  static String report(String source, String figures) {
    return "{'scope':'incident'," + attribution(source) + ",'figures':[" + figures + "]}";
  }

  /** Begins a sanction that continues with any of the optional properties. */
  static final String SANCTION =
      "{'authorities':[" + PERSON + "],'targets':[{'kind':'unspecified'}]," + ATTRIBUTION + ",";

  /** An event that has effect, such as <i>lifted</i>. */
  static String event(String change, String edtf) {
    return "{'change':'" + change + "','stage':'effective','when':{'value':'" + edtf + "'}}";
  }
}
