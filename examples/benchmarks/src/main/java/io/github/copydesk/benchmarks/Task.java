package io.github.copydesk.benchmarks;

/**
 * Something to be measured, such as <i>read kursk by gson</i>.
 *
 * @param what read, write, validate, intake (both) or anchors
 * @param by who does it: a name in {@code Peers}, or another one that {@link Operation} knows
 * @param on a name in {@link Documents} or {@link Anchored}
 */
record Task(String what, String by, String on) {
  @Override
  public String toString() {
    return what + " " + on + " by " + by;
  }
}
