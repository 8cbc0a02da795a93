package org.p5glossary.ingest.models;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Gets a jar by running Maven, into a repository of its own so that nothing is left behind. */
final class MavenFetch {

  /** The release that the project's build uses; its goal "get" needs no project. */
  private static final String GOAL = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:get";

  private static final long POLL_MILLIS = 500;
  private static final int LINES_KEPT = 5;

  private final String searchPath;
  private final Path userRepository;
  private final InstallProgress progress;

  /**
   * @param searchPath the folders in which commands are found, as in the variable PATH
   * @param userRepository the user's own Maven repository: read if it has the jar, never written
   * @param progress hears how many bytes have come
   */
  MavenFetch(String searchPath, Path userRepository, InstallProgress progress) {
    this.searchPath = searchPath;
    this.userRepository = userRepository;
    this.progress = progress;
  }

  /**
   * The jar of a set.
   *
   * @param work an existing folder for the download, the caller's to delete
   * @throws ModelException if Maven is not there or fails
   */
  Path fetch(ModelSet set, Path work) throws IOException {
    Path known = userRepository.resolve(set.repositoryPath());
    if (Files.isRegularFile(known)) {
      return known;
    }
    Path maven = maven().orElseThrow(() -> noMaven(set));
    progress.stage("fetching " + set.jarName() + " with Maven");
    Path jar = work.resolve(set.repositoryPath());
    run(set, List.of(maven.toString(), "-B", "-ntp", GOAL), work, jar);
    if (!Files.isRegularFile(jar)) {
      throw new ModelException("Maven ended well, but left no " + jar + offline(set));
    }
    return jar;
  }

  private Optional<Path> maven() {
    boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
    String name = windows ? "mvn.cmd" : "mvn";
    return Stream.of(searchPath.split(java.io.File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private void run(ModelSet set, List<String> start, Path work, Path jar) throws IOException {
    List<String> command = new ArrayList<>(start);
    command.add("-Dartifact=" + set.artifact());
    command.add("-Dtransitive=false");
    command.add("-Dmaven.repo.local=" + work.toAbsolutePath());
    Process maven =
        new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true).start();
    Deque<String> lastLines = new ArrayDeque<>();
    Thread listener = new Thread(() -> keepLastLines(maven, lastLines), "maven-output");
    listener.setDaemon(true);
    listener.start();
    try {
      while (!maven.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        progress.bytes(Math.min(arrived(jar), set.jarBytes()), set.jarBytes());
      }
      listener.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ModelException("interrupted while Maven fetched " + set.jarName(), e);
    } finally {
      maven.destroy();
    }
    if (maven.exitValue() != 0) {
      throw new ModelException(
          "Maven could not fetch "
              + set.artifact()
              + " (exit code "
              + maven.exitValue()
              + "): "
              + String.join(" | ", lastLines)
              + offline(set));
    }
  }

  private static void keepLastLines(Process maven, Deque<String> lines) {
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(maven.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.startsWith("[ERROR]") && line.length() > "[ERROR] ".length()) {
          lines.add(line.strip());
          if (lines.size() > LINES_KEPT) {
            lines.removeFirst();
          }
        }
      }
    } catch (IOException e) {
      lines.add("its output could not be read: " + e.getMessage());
    }
  }

  /** The size of what has come of the jar: Maven writes beside it, under longer names. */
  private static long arrived(Path jar) {
    if (!Files.isDirectory(jar.getParent())) {
      return 0;
    }
    try (Stream<Path> files = Files.list(jar.getParent())) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(jar.getFileName().toString()))
          .mapToLong(file -> file.toFile().length())
          .max()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private static ModelException noMaven(ModelSet set) {
    return new ModelException(
        "Maven (mvn) is needed to fetch "
            + set.jarName()
            + " and is not on the PATH; install Maven 3.8 or later, or"
            + byHand(set));
  }

  private static String offline(ModelSet set) {
    return "; check the network and its proxy, or" + byHand(set);
  }

  private static String byHand(ModelSet set) {
    return " get the file on another machine and give it: bin/p5 models "
        + set.language().primary()
        + " --from "
        + set.jarName();
  }
}
