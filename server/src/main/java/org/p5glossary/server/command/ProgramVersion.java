package org.p5glossary.server.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it. */
public final class ProgramVersion implements IVersionProvider {

  /** The version, e.g. "0.1.0". */
  public static String value() {
    try (InputStream in = ProgramVersion.class.getResourceAsStream("/p5-glossary.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's version", e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"P5 Glossary " + value()};
  }
}
