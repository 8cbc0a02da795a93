package org.p5glossary.glossary.exchange.skos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Administration;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.GrammaticalGender;
import org.p5glossary.glossary.entry.GrammaticalNumber;
import org.p5glossary.glossary.entry.PartOfSpeech;
import org.p5glossary.glossary.entry.Reference;
import org.p5glossary.glossary.entry.ReferenceType;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.exchange.KnownLanguages;
import org.p5glossary.glossary.exchange.TermText;
import org.p5glossary.glossary.exchange.skos.StatementFile.Fact;

/** A SKOS-XL label as a term. */
final class SkosLabel {

  private final String kind;
  private final List<Fact> facts;
  private final Fact form;
  private final List<String> remarks;

  /**
   * @param kind prefLabel, altLabel or hiddenLabel
   * @param facts what is said of the label
   * @throws IllegalArgumentException if it has no literal form
   */
  SkosLabel(String kind, List<Fact> facts, List<String> remarks) {
    this.kind = kind;
    this.facts = facts;
    this.remarks = remarks;
    this.form =
        facts.stream()
            .filter(fact -> fact.isAbout(Vocabulary.XL + "literalForm"))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException("an XL label of the concept has no literalForm"));
  }

  Language language() {
    return KnownLanguages.require(form.language());
  }

  /** Whether it says what only our own files say. */
  boolean isOurs() {
    return facts.stream().anyMatch(fact -> fact.predicate().startsWith(Vocabulary.OURS));
  }

  Term term() {
    List<Reference> sources = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.isAbout(Vocabulary.DCT + "source")) {
        sources.add(new Reference(ReferenceType.SOURCE, fact.object(), ""));
      }
    }
    return new Term(
        clean(form.object(), remarks),
        value("termType", TermType.class).orElse(typeOf(kind)),
        value("administrativeStatus", AdministrativeStatus.class)
            .orElse(SkosConcept.statusOf(kind)),
        value("partOfSpeech", PartOfSpeech.class).orElse(PartOfSpeech.NOUN),
        value("grammaticalGender", GrammaticalGender.class),
        value("grammaticalNumber", GrammaticalNumber.class),
        text("geographicalUsage"),
        text("usageNote"),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        new Administration(sources, List.of(), List.of()));
  }

  /** A label that says nothing but its text. */
  static Term plain(String kind, String text) {
    return Term.of(text, typeOf(kind), SkosConcept.statusOf(kind), PartOfSpeech.NOUN);
  }

  static String clean(String text, List<String> remarks) {
    return TermText.clean(text, remarks);
  }

  private static TermType typeOf(String kind) {
    return kind.equals("hiddenLabel") ? TermType.LOOK_UP_FORM : TermType.FULL_FORM;
  }

  private Optional<String> text(String name) {
    return facts.stream()
        .filter(fact -> fact.isAbout(Vocabulary.OURS + name))
        .map(Fact::object)
        .findFirst();
  }

  private <E extends Enum<E> & Coded> Optional<E> value(String name, Class<E> list) {
    return text(name).map(code -> Coded.parse(list, code));
  }
}
