package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageRef;
import org.p5glossary.corpus.store.PaperSight;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.Evidence;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.PartOfSpeech;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.entry.Visible;
import org.p5glossary.glossary.ledger.ProposalMade;
import org.p5glossary.glossary.ledger.SignedOff;
import org.p5glossary.glossary.review.Draft;
import org.p5glossary.glossary.review.EntryHash;
import org.p5glossary.glossary.review.Person;
import org.p5glossary.glossary.signoff.SectionHash;
import org.p5glossary.glossary.signoff.SigningDesk;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.pipeline.IngestReport;
import org.p5glossary.server.http.Web.Answer;
import org.p5glossary.server.instance.Corpus;
import org.p5glossary.server.instance.Ingest;
import org.p5glossary.server.instance.Instance;

/** What is for some people is shown to nobody else, on any route. */
class AudienceTest {

  /** The word that is searched for; every marker begins with it. */
  private static final String WORD = "geheim";

  private static final EntryId OPEN = new EntryId("open-entry");

  /** Papers of which the second and third are not for all; each holds a word of its own. */
  private static final Map<String, Audience> PAPERS =
      Map.of(
          "NPT/CONF.2099/WP.70", Audience.PUBLIC,
          "NPT/CONF.2099/WP.71", Audience.FIVE,
          "NPT/CONF.2099/WP.72", Audience.of(Delegation.FR));

  private static final List<String> KEYS = new ArrayList<>();

  @TempDir private static Path folder;
  private static WorkflowSample sample;
  private static final Map<String, Audience> MARKERS = new LinkedHashMap<>();
  private static final List<String> ENTRIES = new ArrayList<>(List.of(OPEN.value()));
  private static final List<String> HASHES = new ArrayList<>();

  @BeforeAll
  static void plantSecrets() {
    sample = WorkflowSample.start(folder);
    Instance instance = sample.instance();
    plantPapers(instance);
    Entry open =
        entry(
            OPEN,
            "an open term",
            List.of(
                Note.of(Audience.FIVE, marker("note", Audience.FIVE)),
                Note.of(Audience.of(Delegation.FR), marker("note", Audience.of(Delegation.FR)))));
    instance.termBase().put(open, 0, "tests");
    Person french = new Person("amina", Viewer.of(Delegation.FR), Person.Standing.CONTRIBUTOR);
    for (Audience audience : List.of(Audience.FIVE, Audience.of(Delegation.FR))) {
      String name = audience.name().toLowerCase(Locale.ROOT);
      EntryId id = new EntryId("hidden-" + name);
      ENTRIES.add(id.value());
      instance
          .termBase()
          .put(entry(id, marker("entry", audience), List.of()).forAudience(audience), 0, "tests");
      instance
          .workflow()
          .review()
          .comment(
              french,
              OPEN,
              Optional.empty(),
              Optional.empty(),
              marker("comment", audience),
              audience);
      HASHES.add(
          instance
              .workflow()
              .review()
              .propose(french, draft(open, marker("proposal", audience), audience))
              .hex());
      instance
          .workflow()
          .signing()
          .sign(
              "of-fr",
              Delegation.FR,
              List.of(
                  new SigningDesk.Section(
                      OPEN,
                      audience.equals(Audience.FIVE) ? Language.ENGLISH : Language.FRENCH,
                      SectionHash.of(
                              open,
                              audience.equals(Audience.FIVE) ? Language.ENGLISH : Language.FRENCH)
                          .orElseThrow())),
              new SigningDesk.Statement(
                  SignedOff.Stance.RESERVE, marker("reservation", audience), "", audience));
    }
    // An entry that was for the five and was taken out: its history is for the five.
    EntryId gone = new EntryId("hidden-gone");
    ENTRIES.add(gone.value());
    instance
        .termBase()
        .put(
            entry(gone, marker("removed", Audience.FIVE), List.of()).forAudience(Audience.FIVE),
            0,
            "tests");
    instance
        .termBase()
        .remove(
            gone,
            instance.terms().versioned(gone).orElseThrow().version(),
            "tests",
            marker("reason", Audience.FIVE));
    instance
        .ledger()
        .readAfter(
            0,
            event -> {
              if (event.event().actor().equals("tests")) {
                HASHES.add(event.event().hash().hex());
              }
            });
  }

  private static void plantPapers(Instance instance) {
    PAPERS.forEach(
        (symbol, audience) -> {
          IngestReport report =
              new Ingest(instance, ServedSamples.NO_MODELS)
                  .ingest(
                      SecretPaper.write(folder.resolve(audience.name()), word(audience)),
                      new Ingest.Given(DocumentSymbol.parse(symbol), Optional.of(audience)),
                      Optional.empty(),
                      "papers",
                      IngestProgress.SILENT);
          assertThat(report.rejected()).isEmpty();
          if (!audience.equals(Audience.PUBLIC)) {
            MARKERS.put(word(audience), audience);
            MARKERS.put(symbol, audience);
          }
          instance
              .whole()
              .passages()
              .groups(id(symbol))
              .forEach(
                  group ->
                      group.passages().stream()
                          .limit(1)
                          .forEach(passage -> KEYS.add(passage.key().value())));
        });
  }

  private static PaperId id(String symbol) {
    return PaperId.ofSymbol(symbol);
  }

  /** A word that stands in one paper alone, and is never marked by what is searched for. */
  private static String word(Audience audience) {
    return "zzpaper" + audience.name().toLowerCase(Locale.ROOT);
  }

  @AfterAll
  static void close() {
    sample.close();
  }

  private static String marker(String kind, Audience audience) {
    String marker = WORD + " " + kind + " " + audience.name().toLowerCase(Locale.ROOT) + " qx7";
    MARKERS.put(marker, audience);
    return marker;
  }

  private static Entry entry(EntryId id, String term, List<Note> notes) {
    return new Entry(
        id,
        List.of(),
        EntryStatus.PROPOSED,
        List.of(),
        notes,
        List.of(),
        List.of(
            LanguageSection.of(
                Language.ENGLISH, List.of(Term.of(term, AdministrativeStatus.PREFERRED))),
            LanguageSection.of(Language.FRENCH, List.of(proved(term + " fr")))));
  }

  /** A term whose passage is of the paper for one delegation. */
  private static Term proved(String text) {
    String quote = "zzquotefr";
    MARKERS.put(quote, Audience.of(Delegation.FR));
    return new Term(
        text,
        TermType.FULL_FORM,
        AdministrativeStatus.PREFERRED,
        PartOfSpeech.NOUN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(
            new Evidence(
                new PassageRef(
                    id("NPT/CONF.2099/WP.72"),
                    Language.FRENCH,
                    "1",
                    quote,
                    "",
                    "",
                    ContentHash.of("a text")),
                Authorship.AUTHORED)));
  }

  private static Draft draft(Entry open, String term, Audience audience) {
    Entry seen = Visible.of(open, Viewer.of(Delegation.FR), Set.of()).orElseThrow();
    Entry wanted =
        new Entry(
            seen.id(),
            seen.subjectFields(),
            seen.status(),
            seen.definitions(),
            seen.notes(),
            seen.relations(),
            List.of(
                LanguageSection.of(
                    Language.ENGLISH,
                    List.of(
                        Term.of("an open term", AdministrativeStatus.PREFERRED),
                        Term.of(term, AdministrativeStatus.ADMITTED))),
                seen.sections().get(1)));
    return new Draft(
        ProposalMade.Kind.CHANGE,
        wanted,
        Optional.of(EntryHash.of(seen)),
        Optional.empty(),
        "because " + term,
        audience);
  }

  private static final Map<String, Viewer> VIEWERS =
      Map.of(
          "",
          Viewer.ANYBODY,
          "reader",
          Viewer.OF_THE_FIVE,
          "reader-cn",
          Viewer.of(Delegation.CN),
          "reader-fr",
          Viewer.of(Delegation.FR),
          "olga",
          Viewer.OF_THE_FIVE,
          "of-cn",
          Viewer.of(Delegation.CN));

  /** Every address of a route with everything that was planted in its place. */
  private static Set<String> addresses(String route) {
    String path = route.split(" ", 2)[1];
    Set<String> addresses = new TreeSet<>();
    for (String entry : ENTRIES) {
      for (String hash : HASHES) {
        for (String language : List.of("en", "fr")) {
          addresses.add(
              path.replace("{id}", entry)
                  .replace("{proposal}", hash)
                  .replace("{version}", hash)
                  .replace("{language}", language)
                  .replace("{paper}", "NOWHERE")
                  .replaceAll("\\{[a-z]+}", "x"));
        }
      }
    }
    if (path.contains("{id}")) {
      addresses.add(path.replace("{id}", SecretPaper.ENTRY).replaceAll("\\{[a-z]+}", "en"));
    }
    if (path.contains("{paper}")) {
      addresses.addAll(ofPapers(path));
    }
    Set<String> asked = new TreeSet<>();
    for (String address : addresses) {
      asked.add(address);
      if (path.indexOf('{') < 0) {
        asked.add(address + "?q=" + WORD);
        asked.add(address + "?term=" + WORD);
        asked.add(address + "?status=all");
        if (path.matches(".*/(search|suggest|compare|papers)")) {
          asked.add(address + "?q=zzpapetfive");
          asked.add(address + "?q=zzpapetfr");
          asked.add(address + "?format=tmx&earlier=" + EARLIER + "&later=" + LATER);
          asked.add(address + "?q=" + WORD + "&facet=paper&sort=date&layout=kwic");
        }
        for (String entry : ENTRIES) {
          asked.add(address + "?entry=" + entry);
        }
        asked.add(address + "?proposal=" + HASHES.get(1));
      }
    }
    return asked;
  }

  private static final String EARLIER = "NPT_CONF.2099_WP.71";
  private static final String LATER = "NPT_CONF.2099_WP.72";

  private static Set<String> ofPapers(String path) {
    Set<String> addresses = new TreeSet<>();
    for (String symbol : PAPERS.keySet()) {
      for (String key : KEYS) {
        addresses.add(
            path.replace("{paper}", id(symbol).value())
                    .replace("{language}", "en")
                    .replace("{key}", key)
                    .replaceAll("\\{[a-z]+}", "x")
                + "?left=en&right=fr&source=en&target=fr");
      }
    }
    return addresses;
  }

  @Test
  void whatIsForSomeIsShownToNobodyElseOnAnyRoute() {
    Map<String, Set<String>> seenBy = new HashMap<>();
    List<String> leaks = new ArrayList<>();
    for (String route : RolesTest.ROUTES.keySet()) {
      String method = route.split(" ", 2)[0];
      for (String address : addresses(route)) {
        VIEWERS.forEach(
            (name, viewer) -> {
              if (name.equals("olga") && List.of("DELETE", "PUT").contains(method)) {
                return; // An editor may take out what they see; nothing is read by it.
              }
              Answer answer = sample.web().send(method, address, "", sample.as(name));
              MARKERS.forEach(
                  (marker, audience) -> {
                    if (answer.body().contains(marker)) {
                      seenBy.computeIfAbsent(marker, none -> new TreeSet<>()).add(name);
                      if (!audience.visibleTo(viewer)) {
                        leaks.add(method + " " + address + " shows \"" + marker + "\" to " + name);
                      }
                    }
                  });
            });
      }
    }
    assertThat(leaks).isEmpty();
    MARKERS
        .keySet()
        .forEach(
            marker ->
                assertThat(seenBy.getOrDefault(marker, Set.of()))
                    .as("who sees %s: the test would be empty without", marker)
                    .contains("reader-fr"));
  }

  @Test
  void countsDoNotTellOfWhatIsHidden() {
    int all =
        WorkflowSample.read(sample.get("reader-fr", "/api/v1/entries")).path("entries").size();
    int open = WorkflowSample.read(sample.get("", "/api/v1/entries")).path("entries").size();
    int five = WorkflowSample.read(sample.get("reader", "/api/v1/entries")).path("entries").size();
    assertThat(five).isEqualTo(open + 1);
    assertThat(all).isEqualTo(open + 2);
    assertThat(WorkflowSample.read(sample.get("", "/api/v1/proposals")).path("total").asInt())
        .isZero();
    assertThat(sample.get("", "/").body()).isNotEqualTo(sample.get("reader-fr", "/").body());
  }

  @Test
  void aHiddenEntryAnswersAsOneThatIsNotThere() {
    String hidden = sample.get("reader-cn", "/entries/hidden-fr").body();
    String absent = sample.get("reader-cn", "/entries/absent-fr").body();
    assertThat(hidden.replace("hidden-fr", "absent-fr").replaceAll("value=\"[^\"]*\"", ""))
        .isEqualTo(absent.replaceAll("value=\"[^\"]*\"", ""));
    assertThat(sample.get("reader-cn", "/entries/hidden-fr").status()).isEqualTo(404);
    assertThat(sample.get("reader-fr", "/entries/hidden-fr").status()).isEqualTo(200);
  }

  @Test
  void papersThatAreHiddenAreNotCounted() {
    assertThat(papers("")).isEqualTo(1);
    assertThat(papers("reader")).isEqualTo(2);
    assertThat(papers("reader-cn")).isEqualTo(2);
    assertThat(papers("reader-fr")).isEqualTo(3);
    assertThat(hits("")).isEqualTo(hits("reader-fr") / 3).isPositive();
    assertThat(hits("reader-cn")).isEqualTo(hits("reader-fr") * 2 / 3);
    String entry = "/api/v1/entries/" + SecretPaper.ENTRY;
    assertThat(WorkflowSample.read(sample.get("", entry)).path("observed").toString())
        .isNotEqualTo(
            WorkflowSample.read(sample.get("reader-fr", entry)).path("observed").toString());
    assertThat(sample.get("reader-cn", "/papers/" + LATER).status()).isEqualTo(404);
    assertThat(sample.get("reader-fr", "/papers/" + LATER).status()).isEqualTo(200);
  }

  @Test
  void whatIsKeptOfAnEntryIsOfThePapersSeenNow() {
    Instance instance = sample.instance();
    EntryId entry = new EntryId(SecretPaper.ENTRY);
    Corpus anybody = instance.corpus(Viewer.ANYBODY);
    int before = anybody.uses(entry).passages(Language.ENGLISH);
    assertThat(before).isPositive();
    int papers = anybody.current().coverage().papers();
    instance.filing().setAudience(new PaperId(EARLIER), PaperSight.PUBLIC);
    try {
      assertThat(anybody.uses(entry).passages(Language.ENGLISH)).isGreaterThan(before);
      assertThat(anybody.current().coverage().papers()).isEqualTo(papers + 1);
    } finally {
      instance.filing().setAudience(new PaperId(EARLIER), Audience.FIVE.name());
    }
    assertThat(anybody.uses(entry).passages(Language.ENGLISH)).isEqualTo(before);
    assertThat(anybody.current().coverage().papers()).isEqualTo(papers);
  }

  private static int papers(String who) {
    return WorkflowSample.read(sample.get(who, "/api/v1/papers")).path("papers").size();
  }

  private static int hits(String who) {
    return WorkflowSample.read(sample.get(who, "/api/v1/search?q=" + WORD)).path("total").asInt();
  }

  @Test
  void wordsOfHiddenPapersAreNotSuggested() {
    assertThat(sample.get("reader-fr", "/search?q=zzpapetfr").body()).contains("zzpaperfr");
    assertThat(sample.get("reader-cn", "/search?q=zzpapetfr").body()).doesNotContain("zzpaperfr");
  }

  @Test
  void aCheckQuotesNoHiddenPaper() {
    String draft =
        """
        {"source":"The geheim zzpaperfr paper of the delegation speaks of strategic stability.",
         "target":"Les autres pays sont priés de commenter le texte avant la fin de la réunion.",
         "source_language":"en","target_language":"fr"}
        """;
    assertThat(sample.json("amina", "POST", "/api/v1/check", draft, "").body())
        .contains("CONF.2099/WP.72");
    assertThat(sample.json("olga", "POST", "/api/v1/check", draft, "").body())
        .contains("findings")
        .doesNotContain("CONF.2099/WP.72");
  }

  @Test
  void whoSeesAPaperInPartKeepsItsProofs() {
    Viewer chinese = Viewer.of(Delegation.CN);
    Entry whole = sample.instance().terms().entry(OPEN).orElseThrow();
    Entry seen = sample.instance().terms(chinese).entry(OPEN).orElseThrow();
    assertThat(seen.sections().get(1).mainTerm().evidence()).isEmpty();
    assertThat(
            Visible.whole(seen, whole, chinese, sample.instance().paperAudiences().hidden(chinese)))
        .isEqualTo(whole);
  }

  @Test
  void hashesAreOfWhatTheViewerSees() {
    String tag = sample.get("", "/api/v1/entries/" + OPEN).header("ETag");
    Entry whole = sample.instance().terms().entry(OPEN).orElseThrow();
    assertThat(tag).isNotEqualTo(ETags.of(EntryHash.of(whole)));
  }
}
