package org.p5glossary.server.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.PartOfSpeech;
import org.p5glossary.glossary.entry.Relation;
import org.p5glossary.glossary.entry.RelationType;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.ledger.ProposalMade;
import org.p5glossary.glossary.review.EntryHash;
import org.p5glossary.glossary.termbase.SharedTerms;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.web.view.ProposalForm;

/** Fills the form for a proposal from an entry, and from what was typed into it. */
final class ProposalForms {

  /** As many rows as one language of one form may have. */
  private static final int MOST_ROWS = 60;

  private final TermBase terms;
  private final Language reader;

  /**
   * @param terms as far as the reader may see them
   */
  ProposalForms(TermBase terms, Language reader) {
    this.terms = terms;
    this.reader = reader;
  }

  /** A form for a new entry, with a term that a passage proves where there is one. */
  ProposalForm empty(String passage, Optional<Language> language, String term) {
    List<ProposalForm.Section> sections = new ArrayList<>();
    for (Language each : Language.OFFICIAL) {
      boolean proved = language.filter(each::equals).isPresent();
      ProposalForm.Row row = blank(0);
      sections.add(
          new ProposalForm.Section(
              each,
              "",
              "",
              "",
              "",
              List.of(
                  proved
                      ? new ProposalForm.Row(
                          0,
                          "",
                          term,
                          row.type(),
                          row.status(),
                          row.partOfSpeech(),
                          "",
                          passage,
                          0,
                          List.of())
                      : row),
              proved || (language.isEmpty() && each.equals(reader))));
    }
    return new ProposalForm(
        ProposalMade.Kind.NEW,
        "",
        "",
        "",
        "",
        "",
        EntryStatus.PROPOSED.code(),
        "",
        "",
        "",
        Audience.FIVE.name(),
        Audience.PUBLIC.name(),
        Audience.FIVE.name(),
        "",
        sections);
  }

  /**
   * A form with an entry in it.
   *
   * @param seen the entry of today that it is compared with; empty for a new one
   */
  ProposalForm of(ProposalMade.Kind kind, Entry entry, Optional<Entry> seen, String other) {
    boolean old = kind == ProposalMade.Kind.DEPRECATION;
    return new ProposalForm(
        kind,
        entry.id().value(),
        seen.map(now -> EntryHash.of(now).hex()).orElse(""),
        other,
        "",
        "",
        old ? EntryStatus.HISTORICAL.code() : entry.status().code(),
        String.join("\n", entry.subjectFields()),
        entry.relations().stream()
            .filter(relation -> relation.type() == RelationType.SUPERSEDED_BY)
            .map(relation -> relation.target().value())
            .findFirst()
            .orElse(""),
        "",
        Audience.FIVE.name(),
        entry.audience().name(),
        Audience.FIVE.within(entry.audience()) ? Audience.FIVE.name() : entry.audience().name(),
        "",
        languages(entry).stream().map(language -> section(entry, language)).toList());
  }

  private static List<Language> languages(Entry entry) {
    Set<Language> languages = new LinkedHashSet<>();
    for (Language official : Language.OFFICIAL) {
      languages.add(entry.in(official).map(LanguageSection::language).orElse(official));
    }
    entry.sections().forEach(section -> languages.add(section.language()));
    return List.copyOf(languages);
  }

  private ProposalForm.Section section(Entry entry, Language language) {
    Optional<LanguageSection> section = exactly(entry, language);
    List<ProposalForm.Row> rows = new ArrayList<>();
    for (Term term : section.map(LanguageSection::terms).orElse(List.of())) {
      rows.add(
          new ProposalForm.Row(
              rows.size(),
              term.text(),
              term.text(),
              term.type().code(),
              term.status().code(),
              term.partOfSpeech().code(),
              term.usageNote().orElse(""),
              "",
              term.evidence().size(),
              elsewhere(entry.id(), term.text())));
    }
    rows.add(blank(rows.size()));
    Optional<Definition> definition = definition(entry, language);
    return new ProposalForm.Section(
        language,
        definition.map(Definition::text).orElse(""),
        definition.map(Definition::source).orElse(""),
        section
            .flatMap(LanguageSection::equivalence)
            .map(equivalence -> equivalence.degree().code())
            .orElse(""),
        section
            .flatMap(LanguageSection::equivalence)
            .map(equivalence -> equivalence.explanation())
            .orElse(""),
        rows,
        language.matches(reader));
  }

  private List<org.p5glossary.web.view.EntryName> elsewhere(EntryId own, String text) {
    return names(Optional.of(own), text);
  }

  /** The other entries that have a term, each once. */
  List<org.p5glossary.web.view.EntryName> names(Optional<EntryId> own, String text) {
    return SharedTerms.duplicates(terms, text, own).stream()
        .map(use -> use.entry())
        .distinct()
        .map(id -> EntryNames.of(id, terms, reader))
        .toList();
  }

  private static ProposalForm.Row blank(int number) {
    return new ProposalForm.Row(
        number,
        "",
        "",
        TermType.FULL_FORM.code(),
        AdministrativeStatus.ADMITTED.code(),
        PartOfSpeech.NOUN.code(),
        "",
        "",
        0,
        List.of());
  }

  static Optional<LanguageSection> exactly(Entry entry, Language language) {
    return entry.sections().stream()
        .filter(section -> section.language().equals(language))
        .findFirst();
  }

  static Optional<Definition> definition(Entry entry, Language language) {
    return entry.definitions().stream()
        .filter(definition -> definition.language().equals(language))
        .findFirst();
  }

  /** What was typed, and a further empty row in each language. */
  ProposalForm typed(Context context) {
    String id = RequestFields.form(context, "entry");
    Optional<EntryId> own = EntryNames.parsed(id);
    Set<Language> languages = new LinkedHashSet<>();
    own.flatMap(terms::entry)
        .ifPresentOrElse(
            entry -> languages.addAll(languages(entry)), () -> languages.addAll(Language.OFFICIAL));
    return new ProposalForm(
        Named.value(
            "kind",
            RequestFields.form(context, "kind"),
            code -> Coded.parse(ProposalMade.Kind.class, code)),
        id,
        RequestFields.form(context, "seen"),
        RequestFields.form(context, "other"),
        RequestFields.form(context, "proposal"),
        RequestFields.form(context, "read"),
        RequestFields.form(context, "status"),
        LongText.of(context, "subjects"),
        RequestFields.form(context, "successor"),
        LongText.of(context, "note"),
        RequestFields.form(context, "note-audience"),
        RequestFields.form(context, "entry-audience"),
        RequestFields.form(context, "audience"),
        LongText.of(context, "reason"),
        languages.stream().map(language -> typed(context, own, language)).toList());
  }

  private ProposalForm.Section typed(Context context, Optional<EntryId> own, Language language) {
    String tag = language.tag();
    List<ProposalForm.Row> rows = new ArrayList<>();
    for (int i = 0; i < MOST_ROWS && context.formParam(tag + "-" + i + "-text") != null; i++) {
      String name = tag + "-" + i;
      String text = RequestFields.form(context, name + "-text");
      rows.add(
          new ProposalForm.Row(
              i,
              RequestFields.form(context, name + "-was"),
              text,
              RequestFields.form(context, name + "-type"),
              RequestFields.form(context, name + "-status"),
              RequestFields.form(context, name + "-pos"),
              RequestFields.form(context, name + "-usage"),
              RequestFields.form(context, name + "-passage"),
              0,
              names(own, text)));
    }
    if (rows.isEmpty() || !rows.get(rows.size() - 1).text().isEmpty()) {
      rows.add(blank(rows.size()));
    }
    boolean touched = rows.stream().anyMatch(row -> !row.text().equals(row.was()));
    return new ProposalForm.Section(
        language,
        LongText.of(context, tag + "-definition"),
        RequestFields.form(context, tag + "-source"),
        RequestFields.form(context, tag + "-degree"),
        RequestFields.form(context, tag + "-explanation"),
        rows,
        touched || language.matches(reader));
  }

  /** The relations with another successor; "" for none. */
  static List<Relation> succeededBy(List<Relation> relations, String successor) {
    List<Relation> kept = new ArrayList<>(relations);
    boolean same =
        relations.stream()
            .filter(relation -> relation.type() == RelationType.SUPERSEDED_BY)
            .map(relation -> relation.target().value())
            .findFirst()
            .orElse("")
            .equals(successor);
    if (!same) {
      kept.removeIf(relation -> relation.type() == RelationType.SUPERSEDED_BY);
      if (!successor.isEmpty()) {
        kept.add(
            new Relation(
                RelationType.SUPERSEDED_BY, Named.value("successor", successor, EntryId::new)));
      }
    }
    return kept;
  }
}
