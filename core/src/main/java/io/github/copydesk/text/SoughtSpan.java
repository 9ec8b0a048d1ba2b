package io.github.copydesk.text;

/** Words to be found in an edited text, what stood around them, and where they should begin. */
record SoughtSpan(String exact, Surroundings surroundings, int expected) {
  /** How many characters around a place, on both sides together, are those that stood there. */
  int likeness(String text, int start) {
    String before = surroundings.before();
    String after = surroundings.after();
    int end = start + exact.length();
    int left = 0;
    while (left < before.length()
        && left < start
        && text.charAt(start - 1 - left) == before.charAt(before.length() - 1 - left)) {
      left++;
    }
    int right = 0;
    while (right < after.length()
        && end + right < text.length()
        && text.charAt(end + right) == after.charAt(right)) {
      right++;
    }
    return left + right;
  }
}
