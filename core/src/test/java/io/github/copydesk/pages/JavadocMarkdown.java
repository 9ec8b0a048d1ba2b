package io.github.copydesk.pages;

/**
 * The first sentence of a Javadoc comment as Markdown. It supports the few tags that occur in first
 * sentences here; any other fails, so that none gets onto a page by accident.
 */
final class JavadocMarkdown {
  private final String javadoc;
  private final StringBuilder markdown = new StringBuilder();

  private JavadocMarkdown(String javadoc) {
    this.javadoc = javadoc;
  }

  /** The first sentence of a comment without its delimiters. */
  static String firstSentence(String comment) {
    String javadoc = firstParagraph(comment);
    return new JavadocMarkdown(javadoc.substring(0, endOfSentence(javadoc))).markdown();
  }

  private static String firstParagraph(String comment) {
    StringBuilder paragraph = new StringBuilder();
    for (String line : comment.strip().split("\n", -1)) {
      String words = line.strip().replaceFirst("^\\*", "").strip();
      if (words.isEmpty() || words.startsWith("@")) {
        break;
      }
      paragraph.append(paragraph.length() == 0 ? "" : " ").append(words);
    }
    return paragraph.toString();
  }

  /** A full stop within a tag, a quotation or an example does not end the sentence. */
  private static int endOfSentence(String javadoc) {
    int within = 0;
    for (int i = 0; i < javadoc.length(); i++) {
      char c = javadoc.charAt(i);
      if (c == '{' || c == '“' || javadoc.startsWith("<i>", i)) {
        within++;
      } else if (c == '}' || c == '”' || javadoc.startsWith("</i>", i)) {
        within--;
      } else if (within == 0 && ".?!".indexOf(c) >= 0 && endsAfter(javadoc, i)) {
        return i + 1;
      }
    }
    return javadoc.length();
  }

  private static boolean endsAfter(String javadoc, int i) {
    return i + 1 == javadoc.length() || javadoc.charAt(i + 1) == ' ';
  }

  private String markdown() {
    for (int i = 0; i < javadoc.length(); ) {
      char c = javadoc.charAt(i);
      if (c == '{' || c == '}') {
        i = inlineTag(i);
      } else if (c == '<') {
        i = element(i);
      } else if (c == '&') {
        throw unknown(i);
      } else {
        markdown.append(Markdown.text(String.valueOf(c)));
        i++;
      }
    }
    return markdown.toString();
  }

  /** Appends an HTML element, and returns where it ends. */
  private int element(int start) {
    for (String tag : new String[] {"<i>", "</i>"}) {
      if (javadoc.startsWith(tag, start)) {
        markdown.append('*');
        return start + tag.length();
      }
    }
    throw unknown(start);
  }

  /** Appends an inline tag in braces, and returns where it ends. */
  private int inlineTag(int start) {
    int end = closingBrace(start);
    int space = javadoc.indexOf(' ', start);
    if (space < 0 || space > end) {
      throw unknown(start);
    }
    String body = javadoc.substring(space + 1, end);
    switch (javadoc.substring(start, space)) {
      case "{@code" -> markdown.append(Markdown.code(body));
      case "{@link", "{@linkplain" -> markdown.append(linked(body));
      default -> throw unknown(start);
    }
    return end + 1;
  }

  private int closingBrace(int start) {
    int open = 0;
    for (int i = start; i < javadoc.length(); i++) {
      open += javadoc.charAt(i) == '{' ? 1 : javadoc.charAt(i) == '}' ? -1 : 0;
      if (open <= 0) {
        return i;
      }
    }
    throw unknown(start);
  }

  /** The text of a link; the names of types have no packages, and no page of their own here. */
  private static String linked(String body) {
    int label = body.indexOf(' ', Math.max(0, body.indexOf(')')));
    if (label >= 0) {
      return Markdown.text(body.substring(label + 1));
    }
    return Markdown.code(
        body.replaceFirst("^([a-z]+\\.)+", "").replaceFirst("^#", "").replace('#', '.'));
  }

  private AssertionError unknown(int start) {
    return new AssertionError(
        "no Markdown is known for what begins with “" + javadoc.substring(start) + "”");
  }
}
