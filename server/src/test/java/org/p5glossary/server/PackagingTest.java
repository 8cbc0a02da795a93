package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.p5glossary.server.command.P5Command;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** What the program says of itself, and the launcher that starts it. */
class PackagingTest {

  private static final List<String> PROMISED =
      List.of(
          "ingest",
          "lookup",
          "papers",
          "export",
          "remove",
          "rebuild",
          "verify-log",
          "extract",
          "align");

  @TempDir private Path folder;

  @Test
  void theVersionIsTheOneOfTheBuild() throws IOException {
    Matcher pom =
        Pattern.compile("<artifactId>p5-glossary</artifactId>\\s*<version>([^<]+)</version>")
            .matcher(Files.readString(Path.of("..", "pom.xml")));
    assertThat(pom.find()).isTrue();

    ProgramRun run = p5("--version").done();

    assertThat(run.out().strip()).isEqualTo("P5 Glossary " + pom.group(1));
    assertThat(run.err()).isEmpty();
  }

  static List<Class<?>> commands() {
    List<Class<?>> commands = new ArrayList<>();
    for (Class<?> type : P5Command.class.getAnnotation(Command.class).subcommands()) {
      if (type != HelpCommand.class) {
        commands.add(type);
      }
    }
    return commands;
  }

  @Test
  void allPromisedCommandsAreThere() {
    assertThat(commands())
        .extracting(type -> type.getAnnotation(Command.class).name())
        .containsAll(PROMISED);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpListsEveryCommandAndEachExplainsItself(Class<?> type) {
    Command command = type.getAnnotation(Command.class);
    assertThat(command.description()).as("description of %s", command.name()).isNotEmpty();

    ProgramRun list = p5("--help").done();
    assertThat(list.outLines())
        .as("the list names %s and says what it does", command.name())
        .anyMatch(line -> line.matches("\\s+" + command.name() + "\\s{2,}\\S.*"));
    assertThat(list.out()).contains("Exit codes: 0 done");

    ProgramRun help = p5(command.name(), "--help").done();
    assertThat(help.out().replaceAll("\\s+", " "))
        .contains("Usage: p5 " + command.name())
        .contains(command.description()[0]);
    assertThat(help.err()).isEmpty();
  }

  @Test
  void whatIsNotUnderstoodIsAUsageErrorWithoutAResult() {
    for (ProgramRun run :
        List.of(
            p5(),
            p5("nonsense"),
            p5("lookup"),
            p5("ingest"),
            p5("papers", "--no-such-option"),
            p5("export", "--format", "docx"),
            p5("align", "--level", "word", "a", "b"))) {
      assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("p5: ").contains("Try: p5");
    }
    assertThat(p5("lokup", "x").err()).contains("lookup");
    assertThat(p5("export", "--format", "docx").err()).contains("docx").contains("TBX");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theLauncherPassesResultsAndExitCodesOn() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path lib = Files.createDirectory(folder.resolve("lib"));
    Files.copy(Path.of("..", "bin", "p5"), bin.resolve("p5"));
    writeJar(lib.resolve("p5-glossary.jar"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));

    Launch version = launch(elsewhere, bin.resolve("p5"), "--version");
    Launch nonsense = launch(elsewhere, bin.resolve("p5"), "nonsense");

    assertThat(version.exitCode()).isZero();
    assertThat(version.out()).startsWith("P5 Glossary ");
    assertThat(nonsense.exitCode()).isEqualTo(2);
    assertThat(nonsense.out()).isEmpty();
    assertThat(nonsense.err()).startsWith("p5: ").contains("nonsense");
    assertThat(elsewhere).isEmptyDirectory();
  }

  private record Launch(int exitCode, String out, String err) {}

  private Launch launch(Path directory, Path launcher, String argument) throws Exception {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder("sh", launcher.toString(), argument)
            .directory(directory.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int exitCode = ProgramProcess.exitCode(process);
    return new Launch(exitCode, Files.readString(out), Files.readString(err));
  }

  /** A jar like the one of an unpacked archive, which starts the classes that are tested. */
  private static void writeJar(Path jar) throws IOException {
    StringBuilder classPath = new StringBuilder();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      classPath.append(classPath.isEmpty() ? "" : " ").append(Path.of(part).toUri());
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, P5.class.getName());
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath.toString());
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      out.finish();
    }
  }
}
