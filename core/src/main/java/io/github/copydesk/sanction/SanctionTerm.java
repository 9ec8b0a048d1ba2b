package io.github.copydesk.sanction;

/**
 * For how long a state lasts if no event ends it.
 *
 * @param first the first epoch day that can be its last
 * @param last the last epoch day that can be
 */
record SanctionTerm(long first, long last) {
  static final SanctionTerm OPEN = new SanctionTerm(Long.MAX_VALUE, Long.MAX_VALUE);

  boolean isOpen() {
    return first == Long.MAX_VALUE;
  }

  /** A term of which it is unknown which of two it is. */
  SanctionTerm or(SanctionTerm other) {
    return new SanctionTerm(Math.min(first, other.first), Math.max(last, other.last));
  }
}
