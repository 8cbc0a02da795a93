package org.p5glossary.server.instance;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.bitext.AlignedUnit;
import org.p5glossary.glossary.bitext.BitextFormat;
import org.p5glossary.glossary.bitext.BitextWriter;
import org.p5glossary.glossary.bitext.MultilingualTmx;
import org.p5glossary.glossary.bitext.UnitTerm;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.recognition.TermMatch;
import org.p5glossary.glossary.recognition.TermRecogniser;

/** The aligned passages of papers in exchange formats. */
public final class PaperPassages {

  private static final Set<AdministrativeStatus> SHOWN =
      Set.of(AdministrativeStatus.PREFERRED, AdministrativeStatus.ADMITTED);

  private final Instance instance;
  private final String program;
  private final Viewer recipient;

  /**
   * @param program name and version of the program, with a space between
   * @param recipient who receives them: only terms of entries for them go along
   */
  public PaperPassages(Instance instance, String program, Viewer recipient) {
    this.instance = instance;
    this.program = program;
    this.recipient = recipient;
  }

  /** Every passage that stands in at least two languages, in all its languages, as TMX. */
  public void multilingual(List<Paper> papers, OutputStream out) throws IOException {
    try (MultilingualTmx tmx = new MultilingualTmx(out, program)) {
      for (Paper paper : papers) {
        for (PassageGroup group : instance.corpus(recipient).passages().groups(paper.id())) {
          Map<Language, String> texts = new LinkedHashMap<>();
          String paragraph = "";
          for (Passage passage : group.passages()) {
            texts.merge(passage.language(), passage.text(), (one, two) -> one + " " + two);
            paragraph = paragraph.isEmpty() ? passage.paragraph() : paragraph;
          }
          if (texts.size() > 1) {
            tmx.write(texts, Optional.of(paper.name()), paragraph);
          }
        }
      }
    }
  }

  /**
   * The passages that stand in both languages, with the terms of their source where there is room.
   */
  public void bilingual(
      List<Paper> papers, Language source, Language target, BitextFormat format, OutputStream out)
      throws IOException {
    TermRecogniser recogniser = instance.recogniser();
    try (BitextWriter writer = BitextWriter.of(format, out, source, target, program)) {
      for (Paper paper : papers) {
        for (PassageGroup group : instance.corpus(recipient).passages().groups(paper.id())) {
          Optional<Passage> from = group.in(source);
          Optional<Passage> to = group.in(target);
          if (from.isPresent() && to.isPresent()) {
            writer.write(
                unit(from.get(), to.get()), terms(recogniser, from.get().text(), source, target));
          }
        }
      }
    }
  }

  /** Passages are grouped by what was aligned; how sure that was is kept with the alignment. */
  private static AlignedUnit unit(Passage from, Passage to) {
    return new AlignedUnit(
        List.of(from.text()),
        List.of(to.text()),
        List.of(from.paragraph()),
        List.of(to.paragraph()),
        1);
  }

  private List<UnitTerm> terms(
      TermRecogniser recogniser, String text, Language source, Language target) {
    Map<String, UnitTerm> terms = new LinkedHashMap<>();
    for (TermMatch match : recogniser.find(text, source)) {
      if (match.counts()) {
        instance
            .terms(recipient)
            .entry(match.entry())
            .flatMap(entry -> term(entry, match.term(), source, target))
            .ifPresent(term -> terms.putIfAbsent(term.entry() + " " + term.term(), term));
      }
    }
    return new ArrayList<>(terms.values());
  }

  private static Optional<UnitTerm> term(
      Entry entry, String text, Language source, Language target) {
    List<String> translations =
        entry.in(target).stream()
            .map(LanguageSection::terms)
            .flatMap(List::stream)
            .filter(term -> term.type() != TermType.LOOK_UP_FORM)
            .filter(term -> SHOWN.contains(term.status()))
            .sorted(java.util.Comparator.comparing(Term::status))
            .map(Term::text)
            .toList();
    String definition =
        entry.definitions().stream()
            .filter(found -> found.language().equals(source))
            .map(Definition::text)
            .findFirst()
            .orElse("");
    return translations.isEmpty()
        ? Optional.empty()
        : Optional.of(new UnitTerm(entry.id().value(), text, translations, definition));
  }
}
