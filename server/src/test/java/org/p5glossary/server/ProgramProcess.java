package org.p5glossary.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, with the classes that the test runs with. */
final class ProgramProcess {

  private static final int PATIENCE_SECONDS = 120;

  private ProgramProcess() {}

  /** Starts the program; what it writes goes to {@code out} and {@code err}. */
  static Process start(Path out, Path err, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.add("-Dp5.interactive=true");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(P5.class.getName());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new ProcessBuilder(command)
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
  }

  /** Kills a process, as {@code kill -9} does, as soon as its file holds a text. */
  static int killWhen(Process process, Path file, String text)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!Files.readString(file, StandardCharsets.UTF_8).contains(text)) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        process.destroyForcibly();
        throw new AssertionError(
            "the program ended before it wrote \"" + text + "\": " + Files.readString(file));
      }
      Thread.sleep(5);
    }
    return process.destroyForcibly().waitFor();
  }

  /** Waits for a process that ends by itself. */
  static int exitCode(Process process) throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the program did not end within " + PATIENCE_SECONDS + " s");
    }
    return process.exitValue();
  }
}
