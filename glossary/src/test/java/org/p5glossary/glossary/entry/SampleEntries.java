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
            List.of(new Evidence(passage, Authorship.AUTHORED)));
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
                        PartOfSpeech.NOUN)))));
  }

  /** An entry of random terms. */
  public static Entry random(Random random, String id) {
    List<LanguageSection> sections = new ArrayList<>();
    for (Language language : Language.OFFICIAL) {
      if (sections.isEmpty() || random.nextBoolean()) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        sections.add(
            LanguageSection.of(
                language,
                List.of(
                    Term.of(
                        text + " " + random.nextInt(1000),
                        pick(random, TermType.values()),
                        pick(random, AdministrativeStatus.values()),
                        pick(random, PartOfSpeech.values())))));
      }
    }
    return new Entry(
        new EntryId(id),
        random.nextBoolean() ? List.of() : List.of("Doctrine"),
        pick(random, EntryStatus.values()),
        random.nextBoolean()
            ? List.of()
            : List.of(new Definition(Language.ENGLISH, TEXTS.get(random.nextInt(8)), "")),
        List.of(),
        List.of(),
        sections);
  }

  private static <T> T pick(Random random, T[] values) {
    return List.of(values).get(random.nextInt(values.length));
  }
}
