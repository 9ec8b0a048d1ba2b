package io.github.copydesk.benchmarks;

import io.github.copydesk.benchmarks.peers.Peers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The reading of every document by every peer, as ratios to a scan of it, and their writing of the
 * report, as ratios to Copydesk's, both in CPU time and allocation; and how strict they are.
 */
final class PeerTable {
  private PeerTable() {}

  static List<String> lines(Forks forks) {
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder(pad("read / scan: time, bytes"));
    Documents.NAMES.forEach(name -> head.append(String.format("  %-11s", name)));
    lines.add(head.append("  write kursk  rejects, of " + Damage.kinds()).toString());
    List<String> readers = new ArrayList<>(List.of("scan", "hand"));
    readers.addAll(Peers.NAMES);
    for (String reader : readers) {
      StringBuilder line = new StringBuilder(pad(reader));
      for (String document : Documents.NAMES) {
        Cost scan = forks.cost("read", "scan", document);
        line.append(ratios(forks.cost("read", reader, document), scan));
      }
      if (Peers.NAMES.contains(reader)) {
        Cost ours = forks.cost("write", "copydesk", "kursk");
        line.append(ratios(forks.cost("write", reader, "kursk"), ours));
      }
      if (reader.equals("hand")) {
        line.append(" ".repeat(13));
      }
      if (!reader.equals("scan")) {
        line.append(String.format(Locale.ROOT, "  %2d", Damage.rejected(reader)));
      }
      lines.add(line.toString().stripTrailing());
    }
    StringBuilder scans = new StringBuilder(pad("scan, microseconds"));
    for (String document : Documents.NAMES) {
      double nanos = forks.cost("read", "scan", document).nanos();
      scans.append(String.format(Locale.ROOT, "  %-11.1f", nanos / 1000));
    }
    lines.add(scans.toString().stripTrailing());
    return lines;
  }

  private static String pad(String name) {
    return String.format("%-26s", name);
  }

  private static String ratios(Cost cost, Cost floor) {
    return String.format(
        Locale.ROOT, "  %5.2f %5.2f", cost.nanos() / floor.nanos(), cost.bytes() / floor.bytes());
  }
}
