package io.github.copydesk.benchmarks;

import io.github.copydesk.benchmarks.peers.Peer;
import io.github.copydesk.benchmarks.peers.Peers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a document repeatedly, as the first thing its JVM does, and prints the mean CPU time per
 * document in microseconds, over all threads, up to given numbers of documents.
 */
final class WarmRun {
  private WarmRun() {}

  /**
   * Runs.
   *
   * @param args the peer, the file, and the numbers of documents after which to look, ascending
   */
  public static void main(String[] args) throws IOException {
    byte[] document = Files.readAllBytes(Path.of(args[1]));
    long start = micros();
    Peer peer = Peers.of(args[0]);
    int read = 0;
    List<String> means = new ArrayList<>();
    for (String argument : List.of(args).subList(2, args.length)) {
      int until = Integer.parseInt(argument);
      for (; read < until; read++) {
        if (peer.read(document) == document) {
          throw new IllegalStateException("nothing was read");
        }
      }
      means.add(Double.toString((double) (micros() - start) / until));
    }
    System.out.println(String.join(" ", means));
  }

  private static long micros() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1000;
  }
}
