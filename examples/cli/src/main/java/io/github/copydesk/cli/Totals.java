package io.github.copydesk.cli;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How often each code was found; as large as the number of codes, not of documents. */
final class Totals {
  private final Map<String, Row> rows = new TreeMap<>();
  private long documents;
  private long wrong;
  private long findings;
  private long failed;

  /**
   * The number of findings with a code.
   *
   * @param code the code
   * @param times how often it was found
   * @param documents in how many documents
   */
  record Row(String code, long times, long documents) {
    Row plus(int inThisDocument) {
      return new Row(code, times + 1, documents + inThisDocument);
    }
  }

  /** Counts a document with what is wrong with it. */
  void add(List<Finding> found) {
    documents++;
    wrong += found.isEmpty() ? 0 : 1;
    findings += found.size();
    Set<String> codes = new HashSet<>();
    for (Finding finding : found) {
      String code = finding.code();
      Row row = rows.getOrDefault(code, new Row(code, 0, 0));
      rows.put(code, row.plus(codes.add(code) ? 1 : 0));
    }
  }

  /** Counts an input that could not be read. */
  void addFailed() {
    failed++;
  }

  /** The codes, the most frequent first. */
  List<Row> rows() {
    return rows.values().stream().sorted(Comparator.comparingLong(Row::times).reversed()).toList();
  }

  long documents() {
    return documents;
  }

  long wrong() {
    return wrong;
  }

  long findings() {
    return findings;
  }

  long failed() {
    return failed;
  }

  /** The exit code that says it. */
  int exit() {
    return failed > 0 ? Exit.FAILED : wrong > 0 ? Exit.WRONG : Exit.FINE;
  }
}
