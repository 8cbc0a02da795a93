package org.p5glossary.glossary.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.filters.xliff2.XLIFF2Filter;
import net.sf.okapi.lib.terminology.ConceptEntry;
import net.sf.okapi.lib.terminology.tsv.TSVReader;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.exchange.table.OmegatGlossary;

/** What Okapi, the framework behind many translation tools, reads in our files. */
class OtherProgramsTest {

  private static final LocaleId ZH = LocaleId.fromString("zh");
  private static final LocaleId AR = LocaleId.fromString("ar");
  private static final List<List<String>> PAIRS =
      List.of(List.of("核威慑 & <战略>。", "الردع النووي."), List.of("𠀀 无核武器国家。", "الدول غير الحائزة."));

  private static byte[] bitext(BitextFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BitextWriter writer =
        BitextWriter.of(format, out, Language.CHINESE, Language.ARABIC, "P5-Glossary 1")) {
      for (List<String> pair : PAIRS) {
        writer.write(
            new AlignedUnit(
                List.of(pair.get(0)), List.of(pair.get(1)), List.of("1"), List.of("1"), 0.9),
            List.of(new UnitTerm("deterrence", "威慑", List.of("الردع"), "What deters.")));
      }
    }
    return out.toByteArray();
  }

  private static List<List<String>> read(IFilter filter, byte[] file) {
    List<List<String>> pairs = new ArrayList<>();
    try (filter;
        RawDocument document = new RawDocument(new ByteArrayInputStream(file), "UTF-8", ZH, AR)) {
      filter.open(document);
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          ITextUnit unit = event.getTextUnit();
          pairs.add(List.of(unit.getSource().toString(), unit.getTarget(AR).toString()));
        }
      }
    }
    return pairs;
  }

  @Test
  void okapiReadsTmx() throws IOException {
    assertThat(read(new TmxFilter(), bitext(BitextFormat.TMX))).isEqualTo(PAIRS);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MultilingualTmx tmx = new MultilingualTmx(out, "P5-Glossary 1")) {
      for (List<String> pair : PAIRS) {
        Map<Language, String> texts = new LinkedHashMap<>();
        texts.put(Language.CHINESE, pair.get(0));
        texts.put(Language.FRENCH, "dissuasion");
        texts.put(Language.ARABIC, pair.get(1));
        tmx.write(texts, Optional.empty(), "");
      }
    }
    assertThat(read(new TmxFilter(), out.toByteArray())).isEqualTo(PAIRS);
  }

  @Test
  void okapiReadsXliff() throws IOException {
    byte[] xliff = bitext(BitextFormat.XLIFF);
    assertThat(read(new XLIFF2Filter(), xliff)).isEqualTo(PAIRS);
    assertThat(new String(xliff, StandardCharsets.UTF_8))
        .contains(
            "<gls:glossary><gls:glossEntry><gls:term source=\"deterrence\">威慑</gls:term>"
                + "<gls:translation source=\"deterrence\">الردع</gls:translation>");
  }

  @Test
  void okapiReadsGlossaries() throws IOException {
    Entry entry =
        Entry.proposed(
            new EntryId("a"),
            List.of(
                LanguageSection.of(
                    Language.CHINESE, List.of(Term.of("核威慑", AdministrativeStatus.PREFERRED))),
                LanguageSection.of(
                    Language.ARABIC,
                    List.of(Term.of("الردع النووي", AdministrativeStatus.PREFERRED)))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OmegatGlossary.write(List.of(entry), Language.CHINESE, Language.ARABIC, out);
    TSVReader reader = new TSVReader(ZH, AR);
    reader.open(new ByteArrayInputStream(out.toByteArray()));
    ConceptEntry concept = reader.next();
    assertThat(concept.getEntries(ZH).getTerm(0).getText()).isEqualTo("核威慑");
    assertThat(concept.getEntries(AR).getTerm(0).getText()).isEqualTo("الردع النووي");
    assertThat(reader.hasNext()).isFalse();
    reader.close();
  }
}
