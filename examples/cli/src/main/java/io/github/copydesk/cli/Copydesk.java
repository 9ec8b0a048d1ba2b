package io.github.copydesk.cli;

import io.github.copydesk.cli.input.InputFormat;
import io.github.copydesk.cli.input.RootType;
import io.github.copydesk.cli.terminal.Output;
import io.github.copydesk.cli.terminal.OutputException;
import io.github.copydesk.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code copydesk}, whose commands check, count and show documents. */
@Command(
    name = "copydesk",
    description =
        "Checks, counts and shows structured news: articles with their quotes, casualty"
            + " reports and sanctions, as JSON or NDJSON.",
    mixinStandardHelpOptions = true,
    versionProvider = Copydesk.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0    all is well",
      "  1    a document is wrong",
      "  2    a file cannot be read or written, or the command line is wrong",
      "  130  interrupted",
      "  141  the reader of the output has closed it",
      "",
      "Help on a command: copydesk check --help. Completion in bash and zsh:",
      "  alias copydesk='java -jar PATH/copydesk.jar'",
      "  source <(copydesk generate-completion)"
    })
public final class Copydesk implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Copydesk() {}

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT); // whatever the locale, numbers have Western digits
    System.exit(run(Terminal.ofProcess(), args));
  }

  /**
   * Runs the command.
   *
   * @param terminal what it reads from and prints to
   * @param args the command line
   * @return the exit code
   */
  static int run(Terminal terminal, String... args) {
    try {
      int exit = commandLine(terminal).execute(args);
      terminal.out().flush();
      terminal.err().flush();
      return exit;
    } catch (OutputException e) {
      return Failures.output(terminal, e);
    } catch (OutOfMemoryError e) {
      return Failures.memory(terminal);
    }
  }

  private static CommandLine commandLine(Terminal terminal) {
    CommandLine commandLine =
        new CommandLine(new Copydesk())
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new StatsCommand(terminal))
            .addSubcommand(new TallyCommand(terminal))
            .addSubcommand(new ShowCommand(terminal))
            .addSubcommand(new PageCommand(terminal))
            .addSubcommand(new SchemaCommand(terminal))
            .addSubcommand(new GenerateCompletion());
    return commandLine
        .registerConverter(RootType.class, name -> oneOf(RootType.values(), name))
        .registerConverter(InputFormat.class, name -> oneOf(InputFormat.values(), name))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(terminal.out().writer()))
        .setErr(new PrintWriter(terminal.err().writer()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(terminal.width())
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((e, arguments) -> misused(terminal.err(), e))
        .setExecutionExceptionHandler((e, command, parsed) -> Failures.command(terminal, e));
  }

  private static <E extends Enum<E>> E oneOf(E[] constants, String name) {
    return Arrays.stream(constants)
        .filter(constant -> constant.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    Arrays.stream(constants)
                        .map(Object::toString)
                        .collect(
                            Collectors.joining(
                                ", ", "expected one of ", ", but found “" + name + "”"))));
  }

  /** The command without any command: a reminder of what there is. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static int misused(Output err, ParameterException e) {
    CommandLine command = e.getCommandLine();
    err.line("copydesk: " + e.getMessage());
    PrintWriter writer = new PrintWriter(err.writer());
    UnmatchedArgumentException.printSuggestions(e, writer);
    writer.flush();
    err.line("Try “" + command.getCommandSpec().qualifiedName() + " --help”.");
    return Exit.FAILED;
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Copydesk.class.getPackage().getImplementationVersion();
      return new String[] {"copydesk " + (version == null ? "(not from its jar)" : version)};
    }
  }
}
