package io.github.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copydesk.cli.Command.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a user starts it: pipes, signals, terminals, locales. */
class CommandIT {
  private static final String BAD = "src/test/resources/documents/bad.json";
  private static final String TOLL = "src/test/resources/documents/toll.json";

  @TempDir Path directory = Path.of("");

  private static Result run(String... args) throws IOException, InterruptedException {
    return Command.run(Map.of("LC_ALL", "C.UTF-8"), Command.java(List.of(), args), "");
  }

  @Test
  void startsFromItsJar() throws Exception {
    Result result = run("--version");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).startsWith("copydesk ").doesNotContain("not from its jar");
  }

  @Test
  void writesPagesAndSchemas() throws Exception {
    Path page = directory.resolve("page.html");
    assertThat(run("page", TOLL, "-o", page.toString())).isEqualTo(new Result(0, "", ""));
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("Toll rises");
    Result schema = run("schema", "quote");
    assertThat(schema.out()).contains("\"$schema\"").contains("quote.json");
    assertThat(schema.exit()).isZero();
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).as("temporary files").containsExactly(page);
    }
  }

  @Test
  void namesMayContainAnything() throws Exception {
    Path odd = directory.resolve("a b\n\u001b[31mü.json");
    Files.copy(Path.of(BAD), odd);
    Files.createSymbolicLink(directory.resolve("loop"), directory);
    Files.createSymbolicLink(directory.resolve("none.json"), directory.resolve("nowhere"));
    Files.createSymbolicLink(directory.resolve("self.json"), directory.resolve("self.json"));
    Result result = run("check", directory.toString());
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out())
        .contains("/a b\\n\\u{1B}[31mü.json:1:9: /kind: ")
        .endsWith("5 problems in 1 of 1 document; 2 files could not be read\n");
    assertThat(result.err())
        .contains("none.json: no such file or directory\n")
        .contains("self.json: ");
  }

  @Test
  void anotherLocaleChangesCharactersOnly() throws Exception {
    List<String> options = List.of("-Duser.language=tr", "-Duser.country=TR");
    Result utf8 = Command.run(Map.of("LC_ALL", "C.UTF-8"), Command.java(options, "check", BAD), "");
    Result ascii =
        Command.run(
            Map.of("LC_ALL", "C"),
            Command.java(List.of("-Dstdout.encoding=US-ASCII"), "check", BAD),
            "");
    assertThat(utf8.out()).isEqualTo(run("check", BAD).out());
    assertThat(ascii.out()).isEqualTo(utf8.out().replaceAll("[“”]", "\""));
  }

  @Test
  void readerThatLeavesEndsItQuietly() throws Exception {
    Path many = directory.resolve("many.ndjson");
    String line = Files.readString(Path.of(BAD)).replace("\n", "") + "\n";
    Files.writeString(many, line.repeat(20_000));
    List<String> words = List.of("bash", "-c", "\"$@\" | head -1; echo ${PIPESTATUS[0]}", "bash");
    assumeTrue(exists("bash"), "skipped: there is no bash");
    Result result =
        Command.run(
            Map.of("LC_ALL", "C.UTF-8"),
            Stream.concat(
                    words.stream(), Command.java(List.of(), "check", many.toString()).stream())
                .toList(),
            "");
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith(many + ":1:1: /headline: missing")
        .endsWith("\n141\n")
        .hasLineCount(2);
  }

  @Test
  void fullDiskIsAnError() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "skipped: there is no /dev/full");
    Process process =
        new ProcessBuilder(Command.java(List.of(), "check", BAD))
            .redirectOutput(Path.of("/dev/full").toFile())
            .start();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(Command.exit(process)).isEqualTo(2);
    assertThat(err).startsWith("copydesk: the standard output cannot be written: ").hasLineCount(1);
  }

  @Test
  void interruptLeavesTheOldFile() throws Exception {
    assumeTrue(
        Command.run(Map.of(), List.of("env", "--default-signal=INT", "true"), "").exit() == 0,
        "skipped: env cannot restore signals");
    Path file = directory.resolve("report.txt");
    Files.writeString(file, "old");
    List<String> words = new ArrayList<>(List.of("env", "--default-signal=INT"));
    words.addAll(Command.java(List.of(), "check", "-", "-o", file.toString()));
    Process process = new ProcessBuilder(words).start();
    try (OutputStream to = process.getOutputStream()) {
      to.write("{\"kind\":\"report\"}\n".getBytes(StandardCharsets.UTF_8));
      to.flush();
      while (process.isAlive() && temporaryFiles() == 0) {
        Thread.sleep(20);
      }
      assertThat(temporaryFiles()).isOne();
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      assertThat(Command.exit(process)).isEqualTo(130);
    }
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    assertThat(file).hasContent("old");
    assertThat(temporaryFiles()).isZero();
  }

  private long temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".tmp")).count();
    }
  }

  @Test
  void onlyTerminalsHaveColours() throws Exception {
    assumeTrue(exists("script"), "skipped: there is no script, which makes terminals");
    String line = String.join(" ", Command.java(List.of(), "check", BAD));
    List<String> terminal = List.of("script", "-qec", line, "/dev/null");
    Map<String, String> environment = Map.of("LC_ALL", "C.UTF-8", "TERM", "xterm");
    Result coloured = Command.run(environment, terminal, "");
    assertThat(coloured.out()).contains("\u001b[31m");
    assertThat(coloured.exit()).isEqualTo(1);
    Result plain =
        Command.run(Map.of("LC_ALL", "C.UTF-8", "TERM", "xterm", "NO_COLOR", "1"), terminal, "");
    assertThat(plain.out()).contains("/kind: expected").doesNotContain("\u001b");
    assertThat(run("check", BAD).out()).doesNotContain("\u001b");
  }

  @Test
  void onlyTerminalsShowProgress() throws Exception {
    assumeTrue(exists("script"), "skipped: there is no script, which makes terminals");
    String slowly = "(cat FILE; sleep 2; cat FILE; sleep 1; cat FILE) | ".replace("FILE", BAD);
    String line = slowly + String.join(" ", Command.java(List.of(), "check", "--format=json", "-"));
    Map<String, String> environment = Map.of("LC_ALL", "C.UTF-8", "TERM", "xterm");
    Result watched = Command.run(environment, List.of("script", "-qec", line, "/dev/null"), "");
    assertThat(watched.out()).contains("\rreading ").contains("MB");
    Result piped = Command.run(environment, List.of("sh", "-c", line), "");
    assertThat(piped.err()).isEmpty();
    assertThat(piped.out()).doesNotContain("reading");
  }

  @Test
  void completionIsAScript() throws Exception {
    Result script = run("generate-completion");
    assertThat(script.exit()).isZero();
    assertThat(script.out()).contains("--publishable").contains("casualty-report");
    assumeTrue(exists("bash"), "skipped: there is no bash");
    Result parsed = Command.run(Map.of(), List.of("bash", "-n"), script.out());
    assertThat(parsed).isEqualTo(new Result(0, "", ""));
  }

  private static boolean exists(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
  }
}
