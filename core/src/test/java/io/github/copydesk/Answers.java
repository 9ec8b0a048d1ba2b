package io.github.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What the library answers to many inputs, of which a digest for each kind is committed: every JDK
 * must give the same. If one does not, compare the files of two JDKs in {@code target/answers};
 * {@code -Dcopydesk.golden=write} writes the digests anew.
 */
public final class Answers {
  private static final Path DIGESTS = Path.of("src/test/resources/answers.txt");
  private static final Path WRITTEN = Path.of("target/answers");

  private final Map<String, StringBuilder> byKind = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /** Adds what is answered to as many inputs as given; an exception is an answer too. */
  public void add(
      String kind, int inputs, Function<Chance, String> input, Function<String, Object> answer) {
    StringBuilder lines = byKind.computeIfAbsent(kind, key -> new StringBuilder());
    Chance chance = new Chance(kind.hashCode());
    for (int i = 0; i < inputs; i++) {
      String given = input.apply(chance);
      lines.append(given).append('\t').append(answer(given, answer)).append('\n');
    }
    counts.merge(kind, inputs, Integer::sum);
  }

  private static Object answer(String given, Function<String, Object> answer) {
    try {
      return answer.apply(given);
    } catch (IllegalArgumentException | DateTimeException e) {
      return e.getMessage();
    }
  }

  /** How many inputs there were. */
  public int count() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Compares them with what is committed. */
  public void check() {
    try {
      Files.createDirectories(WRITTEN);
      StringBuilder digests = new StringBuilder();
      for (Map.Entry<String, StringBuilder> each : byKind.entrySet()) {
        byte[] lines = each.getValue().toString().getBytes(StandardCharsets.UTF_8);
        String kind = each.getKey();
        Files.write(WRITTEN.resolve(kind + "-" + Runtime.version().feature() + ".txt"), lines);
        digests.append(kind + " " + counts.get(kind) + " " + sha256(lines) + "\n");
      }
      if ("write".equals(System.getProperty("copydesk.golden"))) {
        Files.writeString(DIGESTS, digests);
      }
      assertThat(DIGESTS).hasContent(digests.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("every JDK has it", e);
    }
  }
}
