package org.p5glossary.glossary.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.exchange.TermText;
import org.p5glossary.glossary.script.MixedScripts;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.glossary.termbase.TermUse;

/** Looks through a term base for what a machine can see to be wrong. */
public final class QualityReport {

  private final TermBase termBase;
  private final Accents accents = new Accents();
  private final Consumer<Defect> taker;
  private final Set<String> shared = new HashSet<>();

  private QualityReport(TermBase termBase, Consumer<Defect> taker) {
    this.termBase = termBase;
    this.taker = taker;
  }

  /**
   * Shows every defect, by entry.
   *
   * @param taker gets each defect as soon as it is found
   */
  public static void of(TermBase termBase, Consumer<Defect> taker) {
    QualityReport report = new QualityReport(termBase, taker);
    List<Entry> entries = termBase.entries();
    entries.forEach(report.accents::learn);
    entries.forEach(report::look);
  }

  private void look(Entry entry) {
    for (LanguageSection section : entry.sections()) {
      for (Term term : section.terms()) {
        if (term.type() != TermType.LOOK_UP_FORM) {
          look(entry.id(), section.language(), term.text());
        }
      }
    }
  }

  private void look(EntryId entry, Language language, String text) {
    Optional<MixedScripts.Finding> mixed = MixedScripts.find(text);
    if (mixed.isPresent()) {
      found(
          Defect.Kind.MIXED_ALPHABETS,
          entry,
          language,
          text,
          MixedScripts.repair(text),
          "letters of another alphabet in \""
              + mixed.get().word()
              + "\": "
              + mixed.get().letters());
    }
    accents
        .repair(language, text)
        .ifPresent(
            repair ->
                found(
                    Defect.Kind.UNACCENTED_CAPITALS,
                    entry,
                    language,
                    text,
                    repair,
                    "capitals keep their accents"));
    Brackets.repair(text)
        .ifPresent(
            repair ->
                found(
                    Defect.Kind.UNBALANCED_BRACKETS,
                    entry,
                    language,
                    text,
                    repair,
                    "a bracket has no partner"));
    String spaced = text.replaceAll("[ \\u00A0\\u3000]{2,}", " ");
    if (!spaced.equals(text)) {
      found(Defect.Kind.SPACES, entry, language, text, spaced, "several spaces in a row");
    }
    String visible = TermText.clean(text, new ArrayList<>());
    if (visible.length() < spaced.length()) {
      found(Defect.Kind.INVISIBLE, entry, language, text, visible, "invisible direction marks");
    }
    share(entry, language, text);
  }

  private void share(EntryId entry, Language language, String text) {
    List<EntryId> all =
        termBase.termsLike(text).stream()
            .filter(use -> use.language().equals(language))
            .filter(use -> use.term().type() != TermType.LOOK_UP_FORM)
            .map(TermUse::entry)
            .distinct()
            .toList();
    if (all.size() > 1 && shared.add(language + " " + all)) {
      taker.accept(
          new Defect(
              Defect.Kind.SHARED_TERM,
              entry,
              language,
              text,
              "",
              "the same term in several entries: merge them if they are one concept, else say in"
                  + " each which is meant",
              all.stream().filter(other -> !other.equals(entry)).toList()));
    }
  }

  private void found(
      Defect.Kind kind,
      EntryId entry,
      Language language,
      String text,
      String repair,
      String explanation) {
    taker.accept(new Defect(kind, entry, language, text, repair, explanation, List.of()));
  }
}
