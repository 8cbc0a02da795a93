package org.p5glossary.glossary.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.exchange.ExchangeException;

class TmxReaderTest {

  private static final Path SHARED = Path.of("..", "..", "shared", "tmx", "tmx");

  private static final class Units implements TmxReader.Taker {
    private final List<Map<Language, String>> units = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    @Override
    public void unit(int line, Map<Language, String> texts, List<String> left) {
      units.add(texts);
      left.forEach(one -> remarks.add(line + ": " + one));
    }

    @Override
    public void refused(int line, String reason) {
      refused.add(line + ": " + reason);
    }
  }

  private static Units read(byte[] tmx) throws IOException {
    Units units = new Units();
    try {
      TmxReader.read(new ByteArrayInputStream(tmx), units);
    } catch (ExchangeException e) {
      units.refused(e.line(), e.getMessage());
    }
    return units;
  }

  @Test
  void everyFileOfOthersIsAcceptedButThoseThatAreWrong() throws IOException {
    assumeTrue(Files.exists(SHARED), "needs ../shared");
    Map<String, String> refused = new LinkedHashMap<>();
    int units = 0;
    try (Stream<Path> files = Files.walk(SHARED)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tmx")).sorted().toList()) {
        Units read = read(Files.readAllBytes(file));
        units += read.units.size();
        if (!read.refused.isEmpty()) {
          refused.put(file.getFileName().toString(), read.refused.get(0));
        }
      }
    }
    assertThat(units).isGreaterThan(300);
    assertThat(refused).containsOnlyKeys("invalid.tmx");
    assertThat(refused.get("invalid.tmx")).startsWith("9: ").contains("has not begun");
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Map<Language, String> texts = new LinkedHashMap<>();
    texts.put(Language.CHINESE, "核威慑 & <战略>");
    texts.put(Language.ARABIC, "الردع النووي");
    texts.put(Language.ENGLISH, "deterrence 𠀀");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MultilingualTmx tmx = new MultilingualTmx(out, "P5-Glossary 1")) {
      tmx.write(texts, Optional.of("NPT/CONF.2020/WP.1"), "12");
    }
    assertThat(read(out.toByteArray()).units).containsExactly(texts);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("srclang=\"*all*\"");
  }

  @Test
  void ofSeveralTextsOfALanguageTheFirstIsTakenAndTheOthersAreTold() throws IOException {
    String tmx =
        "<tmx version=\"1.4\"><header/><body>\n<tu>\n"
            + "<tuv xml:lang=\"en\"><seg>yield</seg></tuv>"
            + "<tuv xml:lang=\"zh\"><seg>当量</seg></tuv>\n"
            + "<tuv xml:lang=\"zh\"><seg>当量</seg></tuv>\n"
            + "<tuv xml:lang=\"zh\"><seg>"
            + "\uD840\uDC00".repeat(61)
            + "</seg></tuv></tu></body></tmx>";
    Units units = read(tmx.getBytes(StandardCharsets.UTF_8));
    assertThat(units.units)
        .containsExactly(Map.of(Language.ENGLISH, "yield", Language.CHINESE, "当量"));
    assertThat(units.remarks)
        .containsExactly(
            "2: left out another text in zh (line 5): " + "\uD840\uDC00".repeat(60) + "…");
  }

  @Test
  void wrongUnitsAreRefusedAndReadingGoesOn() throws IOException {
    String tmx =
        "<tmx version=\"1.4\"><header/><body>\n"
            + "<tu><tuv xml:lang=\"qqz\"><seg>x</seg></tuv></tu>\n"
            + "<tu><tuv xml:lang=\"en\"/></tu>\n"
            + "<tu><tuv xml:lang=\"en\"><seg>a <bpt i=\"1\">b</bpt>c<ept i=\"1\">d</ept></seg></tuv>"
            + "<tuv xml:lang=\"fr\"><seg>e</seg></tuv></tu></body></tmx>";
    Units units = read(tmx.getBytes(StandardCharsets.UTF_8));
    assertThat(units.units).containsExactly(Map.of(Language.ENGLISH, "a c", Language.FRENCH, "e"));
    assertThat(units.refused)
        .satisfiesExactly(
            r -> assertThat(r).startsWith("2: ").contains("qqz"),
            r -> assertThat(r).startsWith("3: ").contains("<seg>"));
  }
}
