package org.p5glossary.web.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.PaperKind;
import org.p5glossary.glossary.account.AccessKind;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.glossary.diff.FieldChange;
import org.p5glossary.glossary.entry.EquivalenceDegree;
import org.p5glossary.glossary.entry.PartOfSpeech;
import org.p5glossary.glossary.history.EntryVersion;
import org.p5glossary.glossary.intake.Outcome;
import org.p5glossary.glossary.ledger.ProposalMade;
import org.p5glossary.glossary.ledger.ProposalTriaged;
import org.p5glossary.glossary.ledger.SignedOff;
import org.p5glossary.glossary.rendering.Divergence;
import org.p5glossary.glossary.rendering.Uptake;
import org.p5glossary.glossary.review.Proposal;
import org.p5glossary.glossary.signoff.DelegationState;
import org.p5glossary.glossary.signoff.Silence;
import org.p5glossary.web.view.Authorship;
import org.p5glossary.web.view.BallotView;
import org.p5glossary.web.view.CorrectionKind;
import org.p5glossary.web.view.CorrectionOrphan;
import org.p5glossary.web.view.CorrectionStatus;
import org.p5glossary.web.view.EntryStatus;
import org.p5glossary.web.view.ErrorKind;
import org.p5glossary.web.view.FacetField;
import org.p5glossary.web.view.FindingKind;
import org.p5glossary.web.view.FindingSaying;
import org.p5glossary.web.view.FindingSeverity;
import org.p5glossary.web.view.ImportView;
import org.p5glossary.web.view.NoticeKind;
import org.p5glossary.web.view.PaperFacet;
import org.p5glossary.web.view.PaperRelationKind;
import org.p5glossary.web.view.Relation;
import org.p5glossary.web.view.SearchForm;
import org.p5glossary.web.view.SearchLayout;
import org.p5glossary.web.view.SearchSort;
import org.p5glossary.web.view.TermStatus;
import org.p5glossary.web.view.TermType;
import org.p5glossary.web.view.UploadView;
import org.p5glossary.web.view.VersionState;
import org.p5glossary.web.view.Worded;

class MessagesTest {

  private static final Map<String, String> ENGLISH = Messages.patterns(Language.ENGLISH);

  /** Words that are rightly the same as in English. */
  private static final Set<String> SAME =
      Set.of(
          "fr authorship.authored",
          "fr search.view.passages",
          "fr version.authored",
          "fr document.date",
          "es ocr",
          "fr kind.document",
          "fr kind.communique",
          "ru ocr",
          "fr document.pages",
          "fr papers.date",
          "fr admin.title",
          "fr import.options",
          "fr import.format",
          "es role.editor",
          "es authorship.authored",
          "es version.authored");

  static List<Language> translations() {
    return Language.OFFICIAL.stream().filter(l -> !l.equals(Language.ENGLISH)).toList();
  }

  static List<Language> languages() {
    return Language.OFFICIAL;
  }

  @ParameterizedTest
  @MethodSource("translations")
  void everyLanguageHasTheSameKeys(Language language) {
    assertThat(Messages.patterns(language).keySet()).isEqualTo(ENGLISH.keySet());
  }

  @ParameterizedTest
  @MethodSource("translations")
  void patternsNameTheSameValues(Language language) {
    Map<String, String> patterns = Messages.patterns(language);
    ENGLISH.forEach(
        (key, english) ->
            assertThat(arguments(patterns.get(key)))
                .as("%s in %s", key, language)
                .isEqualTo(arguments(english)));
  }

  private static Set<String> arguments(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < parsed.countParts(); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
        names.add(parsed.getSubstring(part));
      }
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("translations")
  void everythingIsTranslated(Language language) {
    Map<String, String> patterns = Messages.patterns(language);
    ENGLISH.forEach(
        (key, english) -> {
          boolean words = english.replaceAll("\\{\\d[^{}]*}", "").matches("(?s).*\\p{L}.*");
          if (words && !SAME.contains(language.tag() + " " + key)) {
            assertThat(patterns.get(key)).as("%s in %s", key, language).isNotEqualTo(english);
          }
        });
  }

  @Test
  void theListOfSameWordsHasNothingTooMuch() {
    for (String same : SAME) {
      String[] parts = same.split(" ", 2);
      assertThat(Messages.patterns(Language.of(parts[0])).get(parts[1]))
          .as(same)
          .isEqualTo(ENGLISH.get(parts[1]));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void pluralsHaveEveryFormOfTheirLanguage(Language language) {
    Set<String> forms =
        new TreeSet<>(PluralRules.forLocale(ULocale.forLanguageTag(language.tag())).getKeywords());
    if (language.equals(Language.FRENCH) || language.equals(Language.SPANISH)) {
      forms.remove("many"); // CLDR's form for whole millions ("1 million de …"): counts stay below
    }
    Messages.patterns(language)
        .forEach(
            (key, pattern) -> {
              for (Set<String> found : plurals(pattern)) {
                assertThat(found).as("%s in %s", key, language).containsAll(forms);
              }
            });
  }

  private static List<Set<String>> plurals(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    List<Set<String>> plurals = new java.util.ArrayList<>();
    for (int i = 0; i < parsed.countParts(); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START
          && part.getArgType() == MessagePattern.ArgType.PLURAL) {
        plurals.add(new TreeSet<>());
      } else if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
        plurals.get(plurals.size() - 1).add(parsed.getSubstring(part));
      }
    }
    return plurals;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPatternCanBeFilled(Language language) {
    Messages.patterns(language)
        .forEach(
            (key, pattern) -> {
              Map<String, Object> values = new TreeMap<>();
              arguments(pattern).forEach(name -> values.put(name, 3));
              assertThat(
                      new MessageFormat(pattern, ULocale.forLanguageTag(language.tag()))
                          .format(values))
                  .as("%s in %s", key, language)
                  .doesNotContain("{", "}");
            });
  }

  @Test
  void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
      for (Path file : files.filter(MessagesTest::isSource).toList()) {
        sources.append(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    Set<String> used = new TreeSet<>();
    worded().forEach(value -> used.add(value.messageKey()));
    Stream.of(ErrorKind.values()).forEach(kind -> used.add(kind.hintKey()));
    Stream.of(PaperKind.values())
        .forEach(kind -> used.add("kind." + kind.code().replace('-', '_')));
    Stream.of(BeadStatus.values()).forEach(status -> used.add("pairing." + status.code()));
    coded()
        .forEach(
            (family, values) ->
                Stream.of(values)
                    .forEach(
                        value -> used.add(family + "." + value.name().toLowerCase(Locale.ROOT))));
    var literal =
        java.util.regex.Pattern.compile(
                "(?<![A-Za-z])text\\(\\s*(?:[^\"()]|\\(\\))*?\"([a-z._]+)\"(?: : \"([a-z._]+)\")?|append\\(words, \"([a-z.]+)\"")
            .matcher(sources);
    while (literal.find()) {
      for (int group = 1; group <= 3; group++) {
        if (literal.group(group) != null && !literal.group(group).endsWith(".")) {
          used.add(literal.group(group));
        }
      }
    }
    assertThat(ENGLISH.keySet()).isEqualTo(used);
  }

  /** Closed lists of the term base that pages name, by their family of messages. */
  private static Map<String, Enum<?>[]> coded() {
    return Map.ofEntries(
        Map.entry("access", AccessKind.values()),
        Map.entry("role", Role.values()),
        Map.entry("delegation", Delegation.values()),
        Map.entry("proposal.kind", ProposalMade.Kind.values()),
        Map.entry("proposal.status", Proposal.Status.values()),
        Map.entry("priority", ProposalTriaged.Priority.values()),
        Map.entry("stance", SignedOff.Stance.values()),
        Map.entry("position", DelegationState.Position.values()),
        Map.entry("ballot.outcome", BallotView.Outcome.values()),
        Map.entry("import.outcome", Outcome.values()),
        Map.entry("ballot.problem", BallotView.Problem.values()),
        Map.entry("silence.stage", Silence.Stage.values()),
        Map.entry("version.how", EntryVersion.How.values()),
        Map.entry("field", FieldChange.Field.values()),
        Map.entry("pos", PartOfSpeech.values()),
        Map.entry("divergence", Divergence.Kind.values()),
        Map.entry("uptake.stage", Uptake.Stage.values()),
        Map.entry("equivalence", EquivalenceDegree.values()));
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".jte") || file.toString().endsWith(".java");
  }

  private static Stream<Worded> worded() {
    return Stream.of(
            Authorship.values(),
            CorrectionKind.values(),
            CorrectionOrphan.values(),
            CorrectionStatus.values(),
            EntryStatus.values(),
            ErrorKind.values(),
            FacetField.values(),
            FindingKind.values(),
            FindingSaying.values(),
            FindingSeverity.values(),
            ImportView.State.values(),
            NoticeKind.values(),
            PaperFacet.values(),
            PaperRelationKind.values(),
            Relation.values(),
            SearchForm.values(),
            SearchLayout.values(),
            SearchSort.values(),
            TermStatus.values(),
            TermType.values(),
            UploadView.State.values(),
            VersionState.values())
        .flatMap(Stream::of);
  }

  @Test
  void numbersDatesAndPluralsFollowTheLanguage() {
    Messages messages = Messages.load();
    LocalDate day = LocalDate.of(2021, 12, 7);
    assertThat(messages.in(Language.ENGLISH).date(day)).isEqualTo("7 December 2021");
    assertThat(messages.in(Language.CHINESE).date(day)).isEqualTo("2021年12月7日");
    assertThat(messages.in(Language.FRENCH).date(day)).isEqualTo("7 décembre 2021");
    assertThat(messages.in(Language.ARABIC).date(day)).isEqualTo("7 كانون الأول/ديسمبر 2021");
    assertThat(messages.in(Language.RUSSIAN).text("search.entries", 3)).isEqualTo("3 статьи");
    assertThat(messages.in(Language.RUSSIAN).text("search.entries", 25)).isEqualTo("25 статей");
    assertThat(messages.in(Language.ARABIC).text("search.entries", 2)).isEqualTo("مدخلان");
    assertThat(messages.in(Language.ARABIC).text("search.entries", 11)).isEqualTo("11 مدخلا");
    assertThat(messages.in(Language.SPANISH).languageHeading(Language.CHINESE)).isEqualTo("Chino");
  }

  @Test
  void anUnknownKeyIsNamed() {
    assertThatThrownBy(() -> Messages.load().in(Language.FRENCH).text("no.such"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no message \"no.such\" in fr");
  }
}
