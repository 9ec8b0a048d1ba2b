package io.github.copydesk.benchmarks;

/**
 * Something to be measured, such as <i>read kursk by gson</i>.
 *
 * @param what read, write, validate, intake (both) or anchors
 * @param by who does it: a name of {@code Peers}, or of what {@link Operation} knows besides
 * @param on a name of {@link Documents}, or of {@link Anchored}
 */
record Task(String what, String by, String on) {
  @Override
  public String toString() {
    return what + " " + on + " by " + by;
  }
}
