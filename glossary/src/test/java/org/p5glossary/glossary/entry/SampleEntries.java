package org.p5glossary.glossary.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageRef;

/** Entries for tests: a fixed one with every component, and seeded random ones. */
public final class SampleEntries {

  private static final List<String> TEXTS =
      List.of(
          "核武器国家",
          "nuclear-weapon State",
          "État doté d’armes nucléaires",
          "государство, обладающее ядерным оружием",
          "Estado poseedor de armas nucleares",
          "الدول الحائزة للأسلحة النووية",
          "=cmd|' /C calc'!A0",
          "a \"quoted\", <b>term</b> & more",
          "𠀀𐍈 non-BMP",
          "-minus",
          "e\u0301 decomposed");

  private SampleEntries() {}

  /** A current entry in which no component is empty. */
  public static Entry complete() {
    PassageRef passage =
        new PassageRef(
            new PaperId("NPT_CONF.2020_WP.9001"),
            Language.FRENCH,
            "12 (a)",
            "une dissuasion crédible",
            "maintenir ",
            " et efficace",
            ContentHash.of("text"));
    Term term =
        new Term(
            "dissuasion nucléaire",
            TermType.FULL_FORM,
            AdministrativeStatus.PREFERRED,
            PartOfSpeech.NOUN,
            Optional.of(GrammaticalGender.FEMININE),
            Optional.of(GrammaticalNumber.SINGULAR),
            Optional.of("FR, CH"),
            Optional.of("Not for conventional forces."),
            List.of(new Context("Une dissuasion nucléaire crédible.", "Demonstration paper")),
            List.of(new Evidence(passage, Authorship.AUTHORED)),
            Optional.of(new ReliabilityJudgement(Reliability.VERY_RELIABLE, "checked")),
            List.of(new Note(NoteAudience.PUBLIC, "A further note.")),
            new Administration(
                List.of(new Reference(ReferenceType.SOURCE, "Livre blanc, 2013", "")),
                List.of(),
                List.of(new Scope(ScopeType.PROJECT, "glossary"))));
    return new Entry(
        new EntryId("nuclear-deterrence"),
        List.of("Doctrine", "Strategic stability"),
        EntryStatus.CURRENT,
        List.of(
            new Definition(Language.FRENCH, "Définition en français.", "Source"),
            new Definition(Language.SPANISH, "Definición.", "")),
        List.of(
            new Note(NoteAudience.PUBLIC, "For everybody."),
            new Note(NoteAudience.INTERNAL, "Between us.")),
        List.of(new Relation(RelationType.BROADER, new EntryId("deterrence"))),
        List.of(
            new LanguageSection(
                Language.FRENCH,
                Optional.of(new Equivalence(EquivalenceDegree.PARTIAL, "wider")),
                List.of(new Note(NoteAudience.DELEGATIONS, "For the five.")),
                List.of(term)),
            LanguageSection.of(
                Language.CHINESE,
                List.of(
                    Term.of("核威慑", AdministrativeStatus.PREFERRED),
                    Term.of(
                        "威慑",
                        TermType.LOOK_UP_FORM,
                        AdministrativeStatus.ADMITTED,
                        PartOfSpeech.NOUN)))),
        new Administration(
            List.of(new Reference(ReferenceType.IMAGE, "https://example.org/a.png", "A picture")),
            List.of(new Transaction(TransactionType.ORIGINATION, "2020-01-31", "Ann", "p-1")),
            List.of(new Scope(ScopeType.CUSTOMER, "UN"))));
  }

  /** An entry of random components. */
  public static Entry random(Random random, String id) {
    List<LanguageSection> sections = new ArrayList<>();
    for (Language language : Language.OFFICIAL) {
      if (sections.isEmpty() || random.nextBoolean()) {
        sections.add(section(random, language));
      }
    }
    return new Entry(
        new EntryId(id),
        random.nextBoolean() ? List.of() : List.of("Doctrine"),
        pick(random, EntryStatus.values()),
        definitions(random),
        random.nextBoolean()
            ? List.of()
            : List.of(new Note(pick(random, NoteAudience.values()), text(random))),
        List.of(),
        sections,
        administration(random));
  }

  private static LanguageSection section(Random random, Language language) {
    List<Term> terms = new ArrayList<>();
    terms.add(term(random, TermType.FULL_FORM, 0));
    for (int i = 1; i < 1 + random.nextInt(3); i++) {
      terms.add(term(random, pick(random, TermType.values()), i));
    }
    return new LanguageSection(
        language,
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(new Equivalence(pick(random, EquivalenceDegree.values()), "")),
        random.nextBoolean()
            ? List.of()
            : List.of(new Note(pick(random, NoteAudience.values()), text(random))),
        terms);
  }

  private static Term term(Random random, TermType type, int number) {
    return new Term(
        text(random) + " " + random.nextInt(1000) + "." + number,
        type,
        pick(random, AdministrativeStatus.values()),
        pick(random, PartOfSpeech.values()),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(pick(random, GrammaticalGender.values())),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(pick(random, GrammaticalNumber.values())),
        random.nextBoolean() ? Optional.empty() : Optional.of("CH"),
        random.nextBoolean() ? Optional.empty() : Optional.of(text(random)),
        random.nextBoolean() ? List.of() : List.of(new Context(text(random), "p. 5")),
        List.of(),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(new ReliabilityJudgement(pick(random, Reliability.values()), "")),
        random.nextBoolean()
            ? List.of()
            : List.of(new Note(NoteAudience.PUBLIC, "remark " + random.nextInt(9))),
        administration(random));
  }

  private static List<Definition> definitions(Random random) {
    return random.nextBoolean()
        ? List.of()
        : List.of(
            new Definition(Language.ENGLISH, TEXTS.get(random.nextInt(8)), ""),
            new Definition(Language.FRENCH, text(random), "Source " + random.nextInt(9)));
  }

  private static Administration administration(Random random) {
    return random.nextBoolean()
        ? Administration.NONE
        : new Administration(
            List.of(new Reference(ReferenceType.EXTERNAL, "https://example.org/x", "x")),
            List.of(
                new Transaction(pick(random, TransactionType.values()), "2019-02-28", "Бо", "p-2")),
            List.of());
  }

  private static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static <T> T pick(Random random, T[] values) {
    return List.of(values).get(random.nextInt(values.length));
  }
}
