package org.p5glossary.glossary.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omegat.core.Core;
import org.omegat.core.data.NotLoadedProject;
import org.omegat.core.data.ProjectProperties;
import org.omegat.gui.glossary.GlossaryEntry;
import org.omegat.gui.glossary.GlossaryReaderTBX;
import org.omegat.gui.glossary.GlossaryReaderTSV;
import org.omegat.util.Preferences;
import org.omegat.util.RuntimePreferences;
import org.omegat.util.TMXReader2;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.bitext.AlignedUnit;
import org.p5glossary.glossary.bitext.BitextFormat;
import org.p5glossary.glossary.bitext.BitextWriter;
import org.p5glossary.glossary.bitext.MultilingualTmx;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.exchange.table.OmegatGlossary;
import org.p5glossary.glossary.exchange.tbx.TbxBasic;

/**
 * What OmegaT itself reads in our files, and what we read in its own; with OmegaT's own classes.
 */
class OmegatTest {

  private static final List<List<String>> PAIRS =
      List.of(List.of("核威慑 & <战略>。", "الردع النووي."), List.of("𠀀 无核武器国家。", "الدول غير الحائزة."));

  private static final String XML_READER = "javax.xml.stream.XMLInputFactory";

  @TempDir private Path folder;

  /** OmegaT runs with the JDK's reader of XML; other programs of our tests bring another. */
  @BeforeAll
  static void readXmlAsOmegatDoes() {
    System.setProperty(XML_READER, "com.sun.xml.internal.stream.XMLInputFactoryImpl");
  }

  @AfterAll
  static void readXmlAsBefore() {
    System.clearProperty(XML_READER);
  }

  @BeforeEach
  void startWithAProject() {
    RuntimePreferences.setConfigDir(folder.toString());
    Preferences.init();
    ProjectProperties project;
    try {
      project = new ProjectProperties(folder.toFile());
    } catch (Exception e) {
      throw new IllegalStateException("OmegaT makes no project", e);
    }
    project.setSourceLanguage("zh");
    project.setTargetLanguage("ar");
    Core.setProject(
        new NotLoadedProject() {
          @Override
          public ProjectProperties getProjectProperties() {
            return project;
          }

          @Override
          public boolean isProjectLoaded() {
            return true;
          }
        });
  }

  private static List<Entry> entries() {
    return List.of(
        Entry.proposed(
            new EntryId("deterrence"),
            List.of(
                LanguageSection.of(
                    Language.CHINESE,
                    List.of(
                        Term.of("核威慑", AdministrativeStatus.PREFERRED),
                        Term.of("威慑", AdministrativeStatus.ADMITTED))),
                LanguageSection.of(
                    Language.ARABIC,
                    List.of(Term.of("الردع النووي", AdministrativeStatus.PREFERRED))))));
  }

  private static List<List<String>> pairs(List<GlossaryEntry> read) {
    return read.stream().map(one -> List.of(one.getSrcText(), one.getLocText())).toList();
  }

  @Test
  void omegatReadsOurGlossaryAndWeReadWhatItAdds() throws IOException {
    Path file = folder.resolve("glossary.utf8");
    try (OutputStream out = Files.newOutputStream(file)) {
      OmegatGlossary.write(entries(), Language.CHINESE, Language.ARABIC, out);
    }
    assertThat(pairs(GlossaryReaderTSV.read(file.toFile(), true)))
        .containsExactly(List.of("核威慑", "الردع النووي"), List.of("威慑", "الردع النووي"));

    GlossaryReaderTSV.append(
        file.toFile(), new GlossaryEntry("𠀀核", "نووي", "a comment", true, "origin"));
    Rows rows = new Rows();
    try (InputStream in = Files.newInputStream(file)) {
      ImportFormat.TSV.read(
          in,
          new ImportOptions(
              EntryStatus.PROPOSED,
              "",
              Optional.empty(),
              List.of(Language.CHINESE, Language.ARABIC)),
          rows);
    }
    assertThat(rows.refused).isEmpty();
    assertThat(rows.terms).contains("核威慑", "الردع النووي", "𠀀核", "نووي");
  }

  private static final class Rows implements ImportSink {
    private final List<String> terms = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @Override
    public void entry(ImportedEntry entry) {
      entry.entry().sections().stream()
          .flatMap(section -> section.terms().stream())
          .map(Term::text)
          .forEach(terms::add);
    }

    @Override
    public void refused(int line, String reason) {
      refused.add(line + ": " + reason);
    }

    @Override
    public void remark(int line, String remark) {
      // Nothing is said of these files.
    }
  }

  @Test
  void omegatReadsOurTranslationMemories() throws Exception {
    Path two = folder.resolve("two.tmx");
    try (OutputStream out = Files.newOutputStream(two);
        BitextWriter writer =
            BitextWriter.of(
                BitextFormat.TMX, out, Language.CHINESE, Language.ARABIC, "P5-Glossary 1")) {
      for (List<String> pair : PAIRS) {
        writer.write(
            new AlignedUnit(
                List.of(pair.get(0)), List.of(pair.get(1)), List.of("1"), List.of("1"), 0.9),
            List.of());
      }
    }
    assertThat(read(two)).isEqualTo(PAIRS);
    Path many = folder.resolve("many.tmx");
    try (OutputStream out = Files.newOutputStream(many);
        MultilingualTmx tmx = new MultilingualTmx(out, "P5-Glossary 1")) {
      for (List<String> pair : PAIRS) {
        Map<Language, String> texts = new LinkedHashMap<>();
        texts.put(Language.CHINESE, pair.get(0));
        texts.put(Language.FRENCH, "dissuasion");
        texts.put(Language.ARABIC, pair.get(1));
        tmx.write(texts, Optional.of("NPT/CONF.2026/WP.1"), "1");
      }
    }
    assertThat(read(many)).isEqualTo(PAIRS);
  }

  private static List<List<String>> read(Path tmx) throws Exception {
    List<List<String>> pairs = new ArrayList<>();
    new TMXReader2()
        .readTMX(
            tmx.toFile(),
            new org.omegat.util.Language("zh"),
            new org.omegat.util.Language("ar"),
            false,
            false,
            true,
            true,
            (unit, source, target, paragraph) -> pairs.add(List.of(source.text, target.text)));
    return pairs;
  }

  /** OmegaT knows version 2 alone, which we read and do not write: its users take the TSV. */
  @Test
  void omegatTakesNoTbxOfVersion3() throws IOException {
    Path file = folder.resolve("glossary.tbx");
    try (OutputStream out = Files.newOutputStream(file)) {
      TbxBasic.write(
          entries(), TbxBasic.Proposals.MARKED_IN_A_NOTE, TbxBasic.Style.DCA, "P5", "s", out);
    }
    assertThatThrownBy(() -> GlossaryReaderTBX.read(file.toFile(), true))
        .hasMessageContaining("urn:iso:std:iso:30042:ed-2");
  }
}
