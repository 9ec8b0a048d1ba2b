package io.github.copydesk.json;

/** Small documents around a value, in the notation of {@link BadInputsDocument}. */
final class BadInputsSamples {
  static final NewsJson LENIENT = NewsJson.builder().lenient().build();
  static final String COUNTRY = "{'type':'country','name':'U'}";
  static final String ATTRIBUTION = "{'sources':[" + COUNTRY + "],'act':'stated'}";
  static final String QUOTE =
      "{'kind':'indirect','text':'t','marks':'none','attribution':" + ATTRIBUTION + "}";

  private BadInputsSamples() {}

  /** An article with further properties. */
  static String article(String properties) {
    return articleOf("H", properties);
  }

  /** An article with another headline. */
  static String articleOf(String headline, String properties) {
    return "{'version':1,'status':'usable','kind':'report','language':'en','headline':'"
        + headline
        + "'"
        + (properties.isEmpty() ? "" : "," + properties)
        + "}";
  }

  /** An article with quotes. */
  static String quotes(String quotes) {
    return article("'quotes':[" + quotes + "]");
  }

  /** An indirect quote with an anchor of one span into the headline. */
  static String anchored(String text, String span) {
    return "{'kind':'indirect','text':'"
        + text
        + "','marks':'none','attribution':"
        + ATTRIBUTION
        + ",'anchors':[{'part':'headline','spans':["
        + span
        + "]}]}";
  }

  /** A span. */
  static String span(String start, String end, String exact) {
    return "{'start':" + start + ",'end':" + end + ",'exact':'" + exact + "'}";
  }

  /** A casualty report with figures and further properties. */
  static String report(String figures, String properties) {
    return "{'figures':["
        + figures
        + "],"
        + properties
        + "'scope':'incident','attribution':"
        + ATTRIBUTION
        + "}";
  }

  /** A casualty figure. */
  static String killed(String count, String properties) {
    return "{'outcomes':['killed'],'count':" + count + properties + "}";
  }

  /** A sanction that is, or is not, additional, with further properties. */
  static String sanction(String additional, String properties) {
    return "{'authorities':["
        + COUNTRY
        + "],'targets':[{'kind':'unspecified'}],'additional':"
        + additional
        + properties
        + ",'attribution':"
        + ATTRIBUTION
        + "}";
  }

  /** A correction with its time. */
  static String correction(String published) {
    return "{'kind':'update','text':'t','published':" + published + "}";
  }

  /** An extraction with its confidence. */
  static String confidence(String number) {
    return "{'method':'human','confidence':" + number + "}";
  }
}
