package org.p5glossary.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.web.link.Links;

/** The files that pages load, read once from the class path. Immutable and thread-safe. */
public final class StaticFiles {

  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String ICON = "image/svg+xml; charset=utf-8";

  private final List<StaticFile> files;

  private StaticFiles(List<StaticFile> files) {
    this.files = files;
  }

  /**
   * Reads the files.
   *
   * @throws IllegalStateException if one is missing: the build is bad
   */
  public static StaticFiles load() {
    return new StaticFiles(
        List.of(
            file("app.css", CSS, "app.css"),
            file("app.js", SCRIPT, "app.js"),
            file("align.js", SCRIPT, "align.js"),
            file("propose.js", SCRIPT, "propose.js"),
            file("icon.svg", ICON, "icon.svg"),
            file("htmx.min.js", SCRIPT, htmxPath())));
  }

  /** All files. */
  public List<StaticFile> all() {
    return files;
  }

  /** The file that an address names; empty if there is none or its content is another by now. */
  public Optional<StaticFile> find(String hash, String name) {
    return files.stream().filter(f -> f.name().equals(name) && f.hash().equals(hash)).findFirst();
  }

  /**
   * The address of a file.
   *
   * @throws IllegalArgumentException if there is no file of that name
   */
  public String address(String name) {
    return files.stream()
        .filter(file -> file.name().equals(name))
        .map(file -> Links.asset(file.hash(), file.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no static file \"" + name + "\""));
  }

  private static StaticFile file(String name, String mediaType, String path) {
    String content = read(path);
    return new StaticFile(name, ContentHash.of(content).abbreviated(), mediaType, content);
  }

  /** Web jars carry their version in the path; the build writes the pinned one into a file. */
  private static String htmxPath() {
    try {
      Properties versions = new Properties();
      versions.load(new StringReader(read("webjars.properties")));
      return "/META-INF/resources/webjars/htmx.org/"
          + versions.getProperty("htmx.version")
          + "/dist/htmx.min.js";
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read webjars.properties", e);
    }
  }

  private static String read(String path) {
    try (InputStream stream = StaticFiles.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("static file " + path + " is not on the class path");
      }
      InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      StringBuilder text = new StringBuilder();
      char[] buffer = new char[8192];
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        text.append(buffer, 0, n);
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read static file " + path, e);
    }
  }
}
